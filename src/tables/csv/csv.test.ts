import { describe, expect, test } from 'vitest';
import { eachCsvRow, readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

const rows = [
  ['番号', '文'],
  ['1', 'コンマ,と"引用"'],
  ['2', '行が\n変わる'],
  ['3', ' 前後の空白 '],
  ['', ''],
];

describe('what is written is read back', () => {
  test.each(['\n', '\r\n'] as const)('with %j', (newline) => {
    expect(readCsv(writeCsv(rows, newline), { newline })).toEqual({ rows, badQuotesAt: undefined });
  });

  test('where the text decides about its line breaks', () => {
    expect(readCsv(writeCsv(rows, '\r\n')).rows).toEqual(rows);
  });
});

test.each([
  [
    'a mark of byte order',
    '\uFEFFa,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'no line break at the end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a blank line between rows', 'a\n\n1\n', [['a'], [''], ['1']]],
  ['nothing', '', []],
])('%s is read', (_, text, expected) => {
  expect(readCsv(text, { newline: '\n' }).rows).toEqual(expected);
});

test.each([
  [';', 'a;b\n1;2\n'],
  ['\t', 'a\tb\n1\t2\n'],
  [',', 'a,b\n1,2\n'],
])('of several separators the text decides for %j', (_, text) => {
  const { rows: found } = readCsv(text, { delimiter: [',', '\t', ';'] });
  expect(found).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test.each([
  ['never closed', 'a,b\n1,"2\n', 1],
  ['closed too early', 'a,b\n1,2\n3,"4"5\n', 2],
])('a quotation mark that is %s is told with its row', (_, text, row) => {
  expect(readCsv(text, { newline: '\n' }).badQuotesAt).toBe(row);
});

test('reading row by row ends when no more is asked for', () => {
  const seen: string[][] = [];
  eachCsvRow('a\nb\nc\n', ',', ({ cells }) => seen.push(cells) < 2);
  expect(seen).toEqual([['a'], ['b']]);
});
