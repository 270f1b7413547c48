import { expect, test } from 'vitest';
import { columnsOf, rowsOf } from './columns.ts';

const rows = [
  { no: '1', years: [2024] },
  { no: '2', years: [] },
];

test('each column holds its cells in the order of the rows', () => {
  expect(columnsOf(rows)).toEqual({ no: ['1', '2'], years: [[2024], []] });
});

test('columns turn back into the same rows', () => {
  expect(rowsOf(columnsOf(rows))).toEqual(rows);
});

test('no rows are no rows after both', () => {
  expect(rowsOf(columnsOf([]))).toEqual([]);
});
