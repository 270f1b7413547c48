import { describe, expect, test } from 'vitest';
import { smallTable as table } from '../../testing/builders/explore-table.ts';
import {
  choosableColumns,
  columnsIn,
  initialState,
  nextSort,
  readState,
  shownColumns,
  writeState,
} from './explore-state.ts';

const first = initialState(table);

test('at first there are the columns marked as shown, and nothing is asked for', () => {
  const columns = ['measure_title', 'measure_no', 'phase_now'];
  expect(first).toEqual({ words: '', chosen: {}, sort: null, columns });
  expect(writeState(first, table)).toBe('');
  expect(readState('', table)).toEqual(first);
});

test.each([
  [{ words: '窓口 税' }, '?q=%E7%AA%93%E5%8F%A3+%E7%A8%8E'],
  [{ chosen: { phase: 'run', organization: 'kaku' } }, '?organization=kaku&phase=run'],
  [{ sort: { column: 'measure_no', isDescending: false } }, '?sort=measure_no'],
  [{ sort: { column: 'action_count', isDescending: true } }, '?sort=-action_count'],
  [
    { columns: ['measure_title', 'action_count', 'draft_note'] },
    '?columns=action_count.draft_note',
  ],
  [{ columns: ['measure_title'] }, '?columns='],
])('%j is written as %s and read as it was', (part, address) => {
  const state = { ...first, ...part };
  expect(writeState(state, table)).toBe(address);
  expect(readState(address, table)).toEqual(state);
});

describe('what the table does not have is left out', () => {
  test.each([
    '?organization=nowhere',
    '?sort=nothing',
    '?sort=-',
    '?fy=2024',
    '?q=%20%20',
    '?phase=',
  ])('%s', (address) => {
    expect(readState(address, table)).toEqual(first);
  });

  test('of the columns asked for, those it has stand in its order', () => {
    const { columns } = readState('?columns=draft_note.x.measure_no', table);
    expect(columns).toEqual(['measure_title', 'measure_no', 'draft_note']);
  });
});

test('the column that names the row is always there', () => {
  expect(columnsIn(table, [])).toEqual(['measure_title']);
});

test('pressing a header sorts up, down and not at all; another header begins anew', () => {
  const up = nextSort(null, 'a');
  const down = nextSort(up, 'a');
  expect([up, down]).toEqual([
    { column: 'a', isDescending: false },
    { column: 'a', isDescending: true },
  ]);
  expect(nextSort(down, 'a')).toBe(null);
  expect(nextSort(down, 'b')).toEqual({ column: 'b', isDescending: false });
});

test('the columns of a view keep the order of the table and know their cells', () => {
  const columns = shownColumns(table, { ...first, columns: ['action_count', 'measure_title'] });
  const places = columns.map(({ name, place }) => [name, table.columns[place]!.name]);
  expect(places.map(([name]) => name)).toEqual(
    table.columns
      .map(({ name }) => name)
      .filter((name) => /^(action_count|measure_title)$/.test(name)),
  );
  for (const [name, ofCell] of places) expect(ofCell).toBe(name);
});

test('every column can be taken out but the one that names the row', () => {
  const names = choosableColumns(table).map(({ name }) => name);
  expect(names).not.toContain('measure_title');
  expect(names).toHaveLength(table.columns.length - 1);
});
