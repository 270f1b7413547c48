import { expect, test } from 'vitest';
import type { RowChange } from './list-changes.ts';
import { toldChange } from './told-change.ts';

const change = (of: Partial<RowChange>): RowChange => ({
  kind: 'changed',
  file: 'data/plans/kaku-reform-2024/indicators.csv',
  table: 'indicators',
  key: '1',
  planId: 'kaku-reform-2024',
  cells: [],
  ...of,
});

test.each<[RowChange['kind'], string]>([
  ['added', '追加 指標 1（kaku-reform-2024）'],
  ['changed', '変更 指標 1（kaku-reform-2024）'],
  ['removed', '削除 指標 1（kaku-reform-2024）'],
])('a row that is %s is told by the title of its table, its key and its plan', (kind, words) => {
  expect(toldChange(change({ kind })).row).toBe(words);
});

test('a row of all plans is told without a plan', () => {
  const { row } = toldChange(change({ table: 'topics', key: 'paperless', planId: null }));
  expect(row).toBe('変更 テーマ paperless');
});

const cell = (column: string, before: string, after: string) => ({
  ...{ column, before, after },
  place: undefined,
});

test.each<[string, Partial<RowChange>, string]>([
  [
    'the title of its column and the names of its codes',
    { cells: [cell('direction', 'increase', 'decrease')] },
    '目指す向き：「増やす」 → 「減らす」',
  ],
  ['what was blank', { cells: [cell('unit', '', '%')] }, '単位：（空欄） → 「%」'],
  ['what is new alone', { kind: 'added', cells: [cell('unit', '', '%')] }, '単位：「%」'],
])('a cell is told by %s', (_, of, words) => {
  expect(toldChange(change(of)).cells).toEqual([words]);
});
