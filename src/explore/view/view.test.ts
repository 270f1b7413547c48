import { describe, expect, test } from 'vitest';
import { smallTable as table } from '../../testing/builders/explore-table.ts';
import { initialState, type ExploreState } from './explore-state.ts';
import { viewer } from './view.ts';

const viewOf = viewer(table);
const view = (part: Partial<ExploreState>) => viewOf({ ...initialState(table), ...part });
const titles = (part: Partial<ExploreState>) =>
  view(part).rows.map((place) => table.rows[place]!.cells[0]);

test('at first all rows stand in their order, and each value counts its rows', () => {
  expect(titles({})).toEqual(['窓口', '税', '公園', '図書']);
  expect(view({}).counts).toEqual([
    [2, 2],
    [2, 2],
  ]);
});

describe('words', () => {
  test.each([
    ['キャッシュレス', ['税']],
    ['ｷｬｯｼｭﾚｽ', ['税']],
    ['オンライン　予約', ['公園']],
    ['予約', ['公園', '図書']],
    ['窓口オンライン', []],
    ['　', ['窓口', '税', '公園', '図書']],
  ])('%s', (words, expected) => {
    expect(titles({ words })).toEqual(expected);
  });
});

test('choices of different facets narrow together', () => {
  expect(titles({ chosen: { organization: 'kaku' } })).toEqual(['窓口', '税']);
  expect(titles({ chosen: { organization: 'kaku', phase: 'prepare' } })).toEqual(['税']);
  expect(titles({ chosen: { organization: 'sora', phase: 'run' } })).toEqual([]);
});

test('a facet counts what each of its values would leave, whatever is chosen in it', () => {
  expect(view({ chosen: { organization: 'kaku', phase: 'prepare' } }).counts).toEqual([
    [1, 1],
    [1, 2],
  ]);
});

test('words narrow the counts too', () => {
  expect(view({ words: '予約' }).counts).toEqual([
    [0, 2],
    [1, 0],
  ]);
});

describe('orders', () => {
  const sorted = (column: string, isDescending = false) =>
    titles({ sort: { column, isDescending } });

  test('numbers within words go by their value', () => {
    expect(sorted('measure_no')).toEqual(['図書', '税', '窓口', '公園']);
    expect(sorted('measure_no', true)).toEqual(['公園', '窓口', '税', '図書']);
  });

  test('numbers go by value, rows alike keep their order, blanks come last both ways', () => {
    expect(sorted('action_count')).toEqual(['窓口', '図書', '税', '公園']);
    expect(sorted('action_count', true)).toEqual(['税', '窓口', '図書', '公園']);
  });

  test('values of a facet go in its order: 検討・準備, then with 運用, then 運用 alone', () => {
    expect(sorted('phase_now')).toEqual(['図書', '税', '窓口', '公園']);
    expect(sorted('phase_now', true)).toEqual(['窓口', '税', '図書', '公園']);
  });

  test('a choice keeps the order', () => {
    const sort = { column: 'measure_no', isDescending: true };
    expect(titles({ chosen: { organization: 'kaku' }, sort })).toEqual(['窓口', '税']);
  });
});

test('a column of words goes by the number that it tells', () => {
  const told = {
    ...table,
    columns: table.columns.map((column) =>
      column.name === 'measure_no' ? { ...column, tells: ['action_count'] } : column,
    ),
  };
  const sort = { column: 'measure_no', isDescending: false };
  const { rows } = viewer(told)({ ...initialState(told), sort });
  // 3, 3, 12 and a blank.
  expect(rows.map((row) => told.rows[row]!.cells[0])).toEqual(['窓口', '図書', '税', '公園']);
});
