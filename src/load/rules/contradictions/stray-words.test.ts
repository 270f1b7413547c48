import { describe, expect, test } from 'vitest';
import { tables } from '../../../tables/all-tables.ts';
import { parseTable } from '../../read/parse.ts';
import { checkStrayWords } from './stray-words.ts';

/** What is told of a table of one column with one cell. */
function told(table: 'divisions' | 'measures', column: string, cell: string): string[] {
  const columns = tables[table].columns.filter(({ name }) => name === column);
  const text = `${column}\n"${cell.replaceAll('"', '""')}"\n`;
  const { raw } = parseTable({ path: 'data/x.csv', text }, { ...tables[table], columns }, null);
  const rest = { prose: [], publicFiles: [], unreadable: [], takenNames: new Set<string>() };
  return checkStrayWords({ tables: [raw], ...rest }).map(({ message }) => message);
}

describe('a formula or what a program says for nothing is told', () => {
  test.each([
    '=1+1',
    '=A2&B2',
    '=SUM(A1:A3)',
    '= sum(A1)',
    '=HYPERLINK("https://example.jp")',
    '=-A1',
    '="x"',
    '+A1',
    '-A1*2',
    '@SUM(A1)',
    'NULL',
    'null',
    'undefined',
    'NaN',
    'None',
    '(blank)',
    '[object Object]',
  ])('%s', (cell) => {
    expect(told('measures', 'title', cell)).toHaveLength(1);
  });
});

describe('words that plans print are left alone', () => {
  test.each([
    '-',
    '－',
    '＝現状維持',
    '=現状維持',
    '-5%の削減',
    '+α',
    '@自治体DX',
    '@AIの活用',
    'None of the above',
    'Nancyとの交流',
    'ⅠCTの活用',
    'あ'.repeat(200),
  ])('%s', (cell) => {
    expect(told('measures', 'title', cell)).toEqual([]);
  });
});

test('a paragraph in the place of a name is told, in the place of a summary it is not', () => {
  expect(told('measures', 'title', 'あ'.repeat(201))).toEqual([
    '施策名が201字あります。文章が、名前の列に入っているようです。',
  ]);
  expect(told('measures', 'note', 'あ'.repeat(201))).toEqual([]);
});

describe('a telephone number that can be called is left alone', () => {
  test.each([
    '017-722-1111',
    '0177221111',
    '017(722)1111',
    '03-5253-5111（内線2345）',
    '017-722-1111、017-722-1112',
    '090-1234-5678',
    '０１７－７２２－１１１１',
    '+81-17-722-1111',
    '内線2345',
    '代表へ',
  ])('%s', (cell) => {
    expect(told('divisions', 'tel', cell)).toEqual([]);
  });
});

test.each([
  ['017-722-111', '電話番号の数字が9個です。'],
  ['177221111', '電話番号の数字が9個で、初めが0でない番号です。'],
  ['017-722-111122', '電話番号の数字が12個です。'],
])('of %s it is told: %s', (cell, message) => {
  expect(told('divisions', 'tel', cell)).toEqual([message]);
});
