import { describe, expect, test } from 'vitest';
import { code, number, text } from '../../tables/describe/column.ts';
import { fixtureDatasets } from '../../testing/builders/fixture-site.ts';
import { parseCsv } from '../../testing/builders/parse-csv.ts';
import type { Cell, PublishedTable } from '../datasets/published-table.ts';
import { toCsv } from './csv.ts';

const words = { title: '列', title_en: 'Column', about: '', example: '' };

function tableOf(rows: Record<string, Cell>[]): PublishedTable {
  const columns = [code('no', words), text('title', words), number('value', words)];
  return {
    name: 'made_up',
    title: '表',
    title_en: 'Table',
    about: '',
    scope: 'site',
    columns,
    rows,
  };
}

test('the header is in ASCII, rows end with CRLF, and there is no BOM', () => {
  const csv = toCsv(tableOf([{ no: '1-2-3', title: '窓口', value: 1.5 }]));
  expect(csv).toBe('no,title,value\r\n1-2-3,窓口,1.5\r\n');
});

describe('a cell is written as RFC 4180 says', () => {
  test.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', '「"」', '"「""」"'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['white space at an end', ' a ', '" a "'],
    ['what looks like a formula, exact', '=1+1', '=1+1'],
    ['what looks like a code, exact', '020001', '020001'],
    ['markup, exact', '<b>&</b>', '<b>&</b>'],
    ['a blank', null, ''],
    ['zero', 0, '0'],
  ])('%s', (_, cell, written) => {
    expect(toCsv(tableOf([{ no: '1', title: cell, value: null }]))).toBe(
      `no,title,value\r\n1,${written},\r\n`,
    );
  });
});

test('a column that a row lacks is blank', () => {
  expect(toCsv(tableOf([{ no: '1' }]))).toBe('no,title,value\r\n1,,\r\n');
});

test('a table without rows is its header', () => {
  expect(toCsv(tableOf([]))).toBe('no,title,value\r\n');
});

describe('every table of 架空市 reads back as it was', () => {
  test.each(fixtureDatasets.map((table) => [table.name, table] as const))('%s', (_, table) => {
    const csv = toCsv(table);
    const [header, ...cells] = parseCsv(csv);
    const names = table.columns.map(({ name }) => name);
    expect(header).toEqual(names);
    expect(cells).toEqual(table.rows.map((row) => names.map((name) => String(row[name] ?? ''))));
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
