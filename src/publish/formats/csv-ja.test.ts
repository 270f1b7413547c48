import { describe, expect, test } from 'vitest';
import { choice, code, date, number, text } from '../../tables/describe/column.ts';
import { tables } from '../../tables/all-tables.ts';
import { fixtureDatasets } from '../../testing/builders/fixture-site.ts';
import { parseCsv } from '../../testing/builders/parse-csv.ts';
import type { Cell, PublishedTable } from '../datasets/published-table.ts';
import { toJapaneseCsv } from './csv-ja.ts';
import type { Column } from '../../tables/describe/column.ts';

const words = { title: '列', title_en: 'Column', about: '', example: '' };
const title = text('title', words);
const columnOf = (table: keyof typeof tables, name: string) =>
  tables[table].columns.find((column) => column.name === name)!;

function tableOf(columns: Column[], rows: PublishedTable['rows']): PublishedTable {
  return { name: 'x', title: '', title_en: '', about: '', scope: 'site', columns, rows };
}

/** The cells of a column as the file has them. */
function written(column: Column, cells: Cell[]): string[] {
  const rows = cells.map((cell) => ({ [column.name]: cell, other: 'x' }));
  const csv = toJapaneseCsv(tableOf([column, text('other', words)], rows));
  return parseCsv(csv.slice(1))
    .slice(1)
    .map(([cell]) => cell!);
}

test('the file has a BOM, a Japanese header and CRLF', () => {
  const columns = [
    code('no', { ...words, title: '施策番号' }),
    number('value', { ...words, title: '値' }),
  ];
  const rows = [{ no: 'a', value: 1 }];
  expect(toJapaneseCsv(tableOf(columns, rows))).toBe('\uFEFF施策番号,値\r\na,1\r\n');
});

describe('what Excel would take for a date, a number or a formula stays as it is read', () => {
  test.each([
    ['a measure number', columnOf('measures', 'measure_no'), '1-2-3', '施策1-2-3'],
    ['a section number', columnOf('sections', 'section_no'), '1-2', '体系1-2'],
    [
      'a number of four parts, which Excel leaves alone',
      columnOf('actions', 'action_no'),
      '1-2-3-4',
      '1-2-3-4',
    ],
    ['a number without a hyphen', columnOf('sections', 'section_no'), '1', '1'],
    [
      'a reference, named like what it points to',
      columnOf('measures', 'successor_no'),
      '1-2-5',
      '施策1-2-5',
    ],
    ['the section above', columnOf('sections', 'parent_no'), '1-2', '体系1-2'],
    ['a code with a leading zero', columnOf('organizations', 'lg_code'), '020001', '団体020001'],
    ['a code without one', columnOf('organizations', 'lg_code'), '110001', '110001'],
    ['a year and a month', date('issued_on', words), '2024-03', '2024年3月'],
    ['a whole date', date('issued_on', words), '2024-03-29', '2024-03-29'],
    ['a year', date('issued_on', words), '2024', '2024'],
    ['=', title, '=1+1', "'=1+1"],
    ['+', title, '+5ポイント', "'+5ポイント"],
    ['-', title, '-5ポイント', "'-5ポイント"],
    ['@', title, '@SUM(A1)', "'@SUM(A1)"],
    ['a hyphen alone', title, '-', "'-"],
    ['a number in brackets, to Excel -1', title, '(1)', "'(1)"],
    ['a printed page of two parts', title, '3-4', "'3-4"],
    ['a fraction', title, '1/2', "'1/2"],
    ['a leading zero', title, '007', "'007"],
    ['an exponent', title, '1E5', "'1E5"],
    ['a sentence with a sign inside', title, '1+1=2', '1+1=2'],
    ['an ordinary sentence', title, '令和6年度に実施', '令和6年度に実施'],
    ['a negative number', number('value', words), -5, '-5'],
    ['zero', number('value', words), 0, '0'],
    ['a blank', title, null, ''],
    ['a choice', choice('kind', { ...words, values: { a: { ja: 'あ', en: 'A' } } }), 'a', 'a'],
  ])('%s', (_, column, cell, expected) => {
    expect(written(column, [cell])).toEqual([expected]);
  });
});

describe('a column is written in one way', () => {
  test('one number that Excel would change gives all of the column a word in front', () => {
    const numbers = ['27', '1-2-3', null, '1-2-3-4'];
    const expected = ['施策27', '施策1-2-3', '', '施策1-2-3-4'];
    expect(written(columnOf('measures', 'measure_no'), numbers)).toEqual(expected);
  });

  test('one month gives all days and years of the column their words', () => {
    const dates = ['2024-03', '2024-03-09', '2024'];
    const expected = ['2024年3月', '2024年3月9日', '2024年'];
    expect(written(date('issued_on', words), dates)).toEqual(expected);
  });
});

describe('every table of 架空市 has all its rows, and no cell that Excel would change', () => {
  test.each(fixtureDatasets.map((table) => [table.name, table] as const))('%s', (_, table) => {
    const [header, ...cells] = parseCsv(toJapaneseCsv(table).slice(1));
    expect(header).toEqual(table.columns.map((column) => column.title));
    expect(cells).toHaveLength(table.rows.length);
    for (const cell of cells.flat())
      expect(cell).not.toMatch(/^[=+@]|^\d{1,2}-\d{1,2}(-\d{1,2})?$/);
  });
});
