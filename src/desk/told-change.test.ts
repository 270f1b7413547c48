import { expect, test } from 'vitest';
import { toldChange } from './told-change.ts';

type Change = Parameters<typeof toldChange>[0];

const change = (of: Partial<Change>): Change => ({
  kind: 'changed',
  table: 'indicators',
  key: '1',
  planId: 'kaku-reform-2024',
  cells: [],
  ...of,
});

test('a row is told by the title of its table, its key and its plan', () => {
  expect(toldChange(change({})).row).toBe('指標 1（kaku-reform-2024）');
});

test('a row of all plans is told without a plan', () => {
  expect(toldChange(change({ table: 'topics', key: 'paperless', planId: null })).row).toBe(
    'テーマ paperless',
  );
});

test.each([
  {
    column: 'direction',
    codes: ['increase', 'decrease'],
    names: ['目指す向き', '増やす', '減らす'],
  },
  { column: 'unit', codes: ['', '%'], names: ['単位', '', '%'] },
])('a cell is told by the title of its column and the names of its codes: $column', (it) => {
  const [before, after] = it.codes;
  const cell = { column: it.column, before, after } as Change['cells'][number];
  const [told] = toldChange(change({ cells: [cell] })).cells;
  expect([told!.title, told!.before, told!.after]).toEqual(it.names);
});
