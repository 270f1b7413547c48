import { expect, test } from 'vitest';
import { madeUpRow, madeUpTable } from '../../testing/builders/made-up-table.ts';
import { firstRows } from './first-rows.ts';

const textOf = (words: string | null) =>
  firstRows(madeUpTable([madeUpRow({ words })]), 1)[0]![1]!.text;

test('the first rows are shown, fewer where there are fewer', () => {
  const table = madeUpTable(['1', '2', '3'].map((no) => madeUpRow({ no })));
  expect(firstRows(table, 2).map(([no]) => no!.text)).toEqual(['1', '2']);
  expect(firstRows(table, 5)).toHaveLength(3);
});

test('a cell is a number where its value is one: not where a code has digits only', () => {
  const [row] = firstRows(madeUpTable([madeUpRow({ no: '27', count: 0 })]), 1);
  expect(row!.map(({ isNumber }) => isNumber)).toEqual([false, false, true, true, true, false]);
  expect(row![2]!.text).toBe('0');
});

test('a blank cell is shown blank', () => {
  expect(textOf(null)).toBe('');
});

test('a text is cut after 30 characters, and not before', () => {
  expect(textOf('あ'.repeat(30))).toBe('あ'.repeat(30));
  expect(textOf('あ'.repeat(31))).toBe(`${'あ'.repeat(30)}…`);
});

test('a character outside of the first plane is not cut in two', () => {
  expect(textOf(`${'あ'.repeat(29)}𠮷野`)).toBe(`${'あ'.repeat(29)}𠮷…`);
});
