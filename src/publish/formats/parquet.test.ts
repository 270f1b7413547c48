import { parquetMetadataAsync, parquetReadObjects, type FileMetaData } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { fixtureDatasets, fixtureSite } from '../../testing/builders/fixture-site.ts';
import { hostileTexts } from '../../testing/builders/hostile-input.ts';
import { withTruth } from '../../testing/builders/with-truth.ts';
import { madeUpRow, madeUpTable } from '../../testing/builders/made-up-table.ts';
import type { Cell, PublishedTable } from '../datasets/published-table.ts';
import { toParquet } from './parquet.ts';

const bufferOf = (table: PublishedTable): ArrayBuffer => {
  const bytes = toParquet(fixtureSite, table);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
};

/** Rows as a reader gives them; the times of day as the texts that they were. */
async function read(table: PublishedTable): Promise<Record<string, unknown>[]> {
  const rows = await parquetReadObjects({ file: bufferOf(table) });
  const asText = (cell: unknown) =>
    cell instanceof Date ? cell.toISOString().replace('.000Z', 'Z') : cell;
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, asText(cell)])),
  );
}

async function typesIn(table: PublishedTable): Promise<Record<string, unknown>> {
  const { schema }: FileMetaData = await parquetMetadataAsync(bufferOf(table));
  return Object.fromEntries(
    schema.slice(1).map(({ name, type, converted_type }) => [name, converted_type ?? type]),
  );
}

describe('every table of 架空市 reads back as it was, numbers as numbers and blanks as null', () => {
  test.each(fixtureDatasets.map((table) => [table.name, table] as const))(
    '%s',
    async (_, table) => {
      const exact = table.rows.map((row) =>
        Object.fromEntries(table.columns.map(({ name }) => [name, row[name] ?? null])),
      );
      expect(await read(table)).toEqual(exact.map((row) => withTruth(table, row)));
    },
  );
});

test('columns have the type of what they hold', async () => {
  expect(await typesIn(madeUpTable([madeUpRow({})]))).toEqual({
    no: 'UTF8',
    words: 'UTF8',
    count: 'INT32',
    fy: 'INT32',
    amount: 'DOUBLE',
    moment: 'TIMESTAMP_MILLIS',
  });
});

test('yes and no have a type of their own', async () => {
  const { columns, rows } = fixtureDatasets.find(({ name }) => name === 'figures')!;
  const types = await typesIn({
    name: 'x',
    title: '',
    title_en: '',
    about: '',
    scope: 'site',
    columns,
    rows,
  });
  expect(types).toMatchObject({ is_replaced: 'BOOLEAN', is_reprint: 'BOOLEAN', series: 'UTF8' });
});

test('types do not hang on the rows: blank columns and empty tables have them too', async () => {
  const filled = await typesIn(madeUpTable([madeUpRow({})]));
  const blank = { no: null, words: null, count: null, fy: null, amount: null, moment: null };
  expect(await typesIn(madeUpTable([blank]))).toEqual(filled);
  expect(await typesIn(madeUpTable([]))).toEqual(filled);
  expect(await read(madeUpTable([blank]))).toEqual([blank]);
});

describe('a cell is kept exactly', () => {
  const cells: [string, string, Cell][] = [
    ['zero', 'count', 0],
    ['a negative number', 'amount', -12.75],
    ['a small fraction', 'amount', 0.1],
    ['a large amount', 'amount', 1_234_567_890_123],
    ['a code with a leading zero', 'no', '020001'],
    ...Object.entries(hostileTexts).map(([name, text]): [string, string, Cell] => [
      name,
      'words',
      text,
    ]),
  ];
  test.each(cells)('%s', async (_, column, cell) => {
    const row = madeUpRow({ [column]: cell });
    expect(await read(madeUpTable([row]))).toEqual([row]);
  });
});

test('the file says what it is, whose it is and on what terms', async () => {
  const { key_value_metadata } = await parquetMetadataAsync(bufferOf(madeUpTable([])));
  expect(key_value_metadata).toEqual([
    { key: 'title', value: '表' },
    { key: 'url', value: 'https://kaku.example.jp/kaikaku/data/made_up.parquet' },
    { key: 'publisher', value: '架空市 行政改革課（架空）' },
    {
      key: 'licence',
      value: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/deed.ja',
    },
    { key: 'as_of', value: '2026-11' },
  ]);
});
