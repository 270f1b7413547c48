import { expect, test } from 'vitest';
import { madeUpRow, madeUpTable } from '../../testing/builders/made-up-table.ts';
import { boxSize, datasetSize, rowCount, tableSize } from './dataset-size.ts';

/** A table of six columns and this many rows. */
const tableOf = (count: number) =>
  madeUpTable(Array.from({ length: count }, (_, no) => madeUpRow({ no: String(no) })));

test('a dataset of one table is as large as its rows and columns', () => {
  expect(datasetSize({ tables: [tableOf(1204)] })).toBe('1,204行、6列');
  expect(tableSize(tableOf(1204))).toBe('1,204行、6列');
});

test('a dataset of several tables is as large as all their rows together', () => {
  expect(datasetSize({ tables: [tableOf(900), tableOf(104), tableOf(200)] })).toBe(
    '3表、計1,204行',
  );
});

test('a table that is empty has no row', () => {
  expect(rowCount(tableOf(0))).toBe('0行');
});

test('in a list, a table tells its rows and everything else its tables', () => {
  expect(boxSize({ kind: 'table', tables: [tableOf(12)] })).toBe('12行');
  expect(boxSize({ kind: 'plan', tables: [tableOf(12)] })).toBe('1表');
  expect(boxSize({ kind: 'all', tables: [tableOf(12), tableOf(3)] })).toBe('2表');
});
