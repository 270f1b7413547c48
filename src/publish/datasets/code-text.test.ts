import { describe, expect, test } from 'vitest';
import { fixtureDatasets } from '../../testing/builders/fixture-site.ts';
import { withCodeTexts } from './code-text.ts';
import type { PublishedTable } from './published-table.ts';

/** What programs make of a text that they are not told the type of (DuckDB 1.5, pandas 3, Excel). */
const sniffers: readonly [string, RegExp][] = [
  ['a whole number or one with decimals', /^[+-]?\d+(\.\d*)?$/],
  ['a number with thousands', /^\d{1,3}(,\d{3})+$/],
  ['a number with an exponent', /^\d+(\.\d+)?[eE][+-]?\d+$/],
  ['a day or a month', /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/],
  ['a time', /^\d{1,2}:\d{2}(:\d{2})?$/],
  ['a negative number in brackets', /^\(\d+\)$/],
  ['true or false', /^(true|false|yes|no|t|f)$/i],
  ['nothing', /^(NA|N\/A|null|nan|none)$/i],
];
const sniffed = (cell: unknown) =>
  sniffers.filter(([, form]) => typeof cell === 'string' && form.test(cell)).map(([what]) => what);

describe('a code in a second column is taken for a text by every reader', () => {
  const texts = fixtureDatasets.flatMap((table) =>
    table.columns
      .filter(({ name }) => name.endsWith('_no_text') || name.endsWith('_code_text'))
      .map(({ name }) => ({ table, name })),
  );

  test.each(texts.map(({ table, name }) => [table.name, name, table] as const))(
    '%s: %s',
    (_, name, { rows }) => {
      const cells = rows.map((row) => row[name]).filter((cell) => cell !== null);
      expect(cells.flatMap(sniffed)).toEqual([]);
      // The code itself stays as it is, and ends its text.
      const code = name.replace(/_text$/, '');
      for (const row of rows)
        expect(row[name] === null ? null : String(row[name]).endsWith(String(row[code]))).toBe(
          row[code] === null ? null : true,
        );
    },
  );

  test('every published number of a measure, an action, an indicator, a section and a government has one', () => {
    const codes = /^(measure|action|indicator|section|result)_no$|^(lg|region)_code$/;
    for (const { columns } of fixtureDatasets) {
      const names = columns.map(({ name }) => name);
      for (const name of names.filter((it) => codes.test(it)))
        expect(names).toContain(`${name}_text`);
    }
  });
});

test('one thing is written in one way, whatever column of whatever table names it', () => {
  const cells = (table: string, column: string) =>
    fixtureDatasets.find(({ name }) => name === table)!.rows.map((row) => row[column]);
  expect(cells('measures', 'measure_no_text')[0]).toBe('施策1-1-1');
  expect(cells('figures', 'measure_no_text')).toContain('施策1-1-1');
  expect(cells('actions', 'successor_no_text')).toContain('取組2-1-1-3');
  expect(cells('indicators', 'reprint_of_text')).toContain('指標1');
  expect(cells('organizations', 'lg_code_text')).toEqual(['団体999997']);
});

test('the address of the page stays the last column, and tables without such codes are as they were', () => {
  for (const { columns } of fixtureDatasets.filter(({ columns: all }) =>
    all.some(({ name }) => name === 'page_url'),
  ))
    expect(columns.at(-1)!.name).toBe('page_url');
  const table: PublishedTable = { ...fixtureDatasets[0]!, columns: [], rows: [{ a: '1-1-1' }] };
  expect(withCodeTexts(table)).toBe(table);
});
