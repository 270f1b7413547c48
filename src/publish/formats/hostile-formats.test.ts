import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { fixtureDatasets, fixtureSite } from '../../testing/builders/fixture-site.ts';
import { hostileTexts } from '../../testing/builders/hostile-input.ts';
import { parseCsv } from '../../testing/builders/parse-csv.ts';
import { readXlsx } from '../../testing/builders/workbook/read-xlsx.ts';
import { withTruth } from '../../testing/builders/with-truth.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { toJapaneseCsv } from './csv-ja.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toParquet } from './parquet.ts';
import { toXlsx } from './xlsx.ts';

/** A table of 架空市 in which every filled text cell holds one text. */
function filledWith(text: string, table: PublishedTable): PublishedTable {
  const names = table.columns.filter(({ type }) => type === 'text').map(({ name }) => name);
  const rows = table.rows.map((row) => ({
    ...row,
    ...Object.fromEntries(names.map((name) => [name, (row[name] ?? null) === null ? null : text])),
  }));
  return { ...table, rows };
}

const cellsOf = ({ columns, rows }: PublishedTable) =>
  rows.map((row) => columns.map(({ name }) => row[name] ?? null));

const typedOf = (table: PublishedTable) =>
  table.rows.map((row) => {
    const typed = withTruth(table, row);
    return table.columns.map(({ name }) => typed[name] ?? null);
  });

describe('a text in every text cell of every table comes through every form', () => {
  test.each(Object.entries(hostileTexts))('%s', async (_, text) => {
    const tables = fixtureDatasets.map((table) => filledWith(text, table));
    const sheets = await readXlsx(toXlsx(tables));
    for (const [index, table] of tables.entries()) {
      const cells = cellsOf(table);
      expect(sheets[index]!.cells.slice(1)).toEqual(cells);
      expect(parseCsv(toCsv(table)).slice(1)).toEqual(
        cells.map((row) => row.map((cell) => String(cell ?? ''))),
      );
      const file = toParquet(fixtureSite, table).buffer as ArrayBuffer;
      const rows = await parquetReadObjects({ file });
      const typed = typedOf(table);
      expect(rows.map((row) => Object.values(row))).toEqual(typed);
      expect(JSON.parse(toJson(fixtureSite, table)).rows.map(Object.values)).toEqual(typed);
    }
  });
});

/** What the checks of the input refuse; should it come through by another way, no file may break. */
const broken = {
  'a zero byte': 'a\u0000b',
  'a control character': 'a\u001Bb',
  'half of a pair': 'a\uD83Db',
  'the other half': 'a\uDE00b',
  'no character at all': 'a\uFFFEb',
  'a line break': 'a\r\nb',
};

describe('a text that no file can hold as it is breaks none', () => {
  test.each(Object.entries(broken))('%s', async (_, text) => {
    const tables = fixtureDatasets.map((table) => filledWith(text, table));
    const sheets = await readXlsx(toXlsx(tables));
    for (const [index, table] of tables.entries()) {
      const shape = cellsOf(table).map((row) => row.length);
      const written = new TextEncoder().encode(toCsv(table));
      const read = new TextDecoder('utf-8', { fatal: true }).decode(written);
      expect(parseCsv(read).map((row) => row.length)).toEqual([table.columns.length, ...shape]);
      expect(parseCsv(toJapaneseCsv(table)).length).toBe(table.rows.length + 1);
      expect(sheets[index]!.cells).toHaveLength(table.rows.length + 1);
      const file = toParquet(fixtureSite, table).buffer as ArrayBuffer;
      expect(await parquetReadObjects({ file })).toHaveLength(table.rows.length);
      const json = new TextDecoder().decode(new TextEncoder().encode(toJson(fixtureSite, table)));
      expect(JSON.parse(json).rows).toHaveLength(table.rows.length);
    }
  });
});
