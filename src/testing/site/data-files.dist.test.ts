import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvRows, parseCsv } from './reading/input.ts';
import { filesOf, pagesOf, textOf } from './reading/pages.ts';
import { changedCells, joinedTables, publishedTables } from './reading/published.ts';
import { sites } from './reading/sites.ts';

describe.each(sites)('$name', (site) => {
  const published = publishedTables(site);
  const names = [...joinedTables, ...published.map(({ name }) => name)];
  const headerOf = (file: string) => textOf(site, file).split(/\r?\n/, 1)[0]!.split(',');

  test('the data folder has every form of every table that has rows, the collections of all, and no other', () => {
    const files = names.flatMap((name) =>
      ['csv', 'ja.csv', 'json', 'parquet', 'csv-metadata.json'].map((it) => `/data/${name}.${it}`),
    );
    const ofAll = ['ayumi.xlsx', 'ayumi.zip', 'csv-metadata.json', 'datapackage.json', 'guide.md'];
    expect(published.length).toBeGreaterThan(9);
    expect(filesOf(site, 'data/*').filter((file) => !file.endsWith('.html'))).toEqual(
      [...files, ...ofAll.map((name) => `/data/${name}`)].sort(),
    );
  });

  test('every CSV begins with the columns of its table, in order', () => {
    for (const { name, columns } of published) {
      expect(headerOf(`/data/${name}.csv`).slice(0, columns.length), name).toEqual(columns);
    }
  });

  test('every CSV has every cell as it stands in the input', () => {
    expect(published.flatMap((table) => changedCells(site, table))).toEqual([]);
  });

  test('every CSV is UTF-8 without BOM, with an ASCII header and CRLF at the end of every record', () => {
    const faulty = filesOf(site, '**/*.csv')
      // The list of open data has Japanese headings and a BOM, as its standard asks.
      .filter((file) => !/(\.ja|opendata-list)\.csv$/.test(file))
      .filter((file) => {
        const text = textOf(site, file);
        const lines = text.replace(/"[^"]*"/g, '').split('\r\n');
        return (
          !/^[\w,]+\r\n/.test(text) || lines.pop() !== '' || lines.some((it) => /[\r\n]/.test(it))
        );
      });
    expect(faulty).toEqual([]);
  });

  test('every Japanese CSV has a BOM, Japanese headings and as many rows as the plain one', () => {
    const faulty = names.filter((name) => {
      const text = textOf(site, `/data/${name}.ja.csv`);
      const rows = parseCsv(text.slice(1));
      const headings = Object.keys(rows[0] ?? {});
      const plain = csvRows(join(site.folder, 'data', `${name}.csv`));
      return (
        !text.startsWith('\uFEFF') ||
        rows.length !== plain.length ||
        headings.length !== headerOf(`/data/${name}.csv`).length ||
        headings.some((heading) => !/[ぁ-ん一-龠ァ-ヶ]/.test(heading))
      );
    });
    expect(faulty).toEqual([]);
  });

  test('no cell of a Japanese CSV is a formula to Excel, or a code that it takes for a date or number', () => {
    const damaged = names.flatMap((name) =>
      parseCsv(textOf(site, `/data/${name}.ja.csv`).slice(1))
        .flatMap((row) => Object.values(row))
        .filter((cell) => /^[=+@\t\r]|^-\D|^0\d+$|^\d{1,4}([-/]\d{1,4}){1,2}$/.test(cell))
        .filter((cell) => !/^\d{4}-\d\d-\d\d$/.test(cell)) // a date that is one
        .map((cell) => `${name}: ${cell}`),
    );
    expect(damaged).toEqual([]);
  });

  test('every JSON has the rows of the CSV, blanks as null, yes and no as true and false', () => {
    const asInCsv = (cell: string | number | boolean | null) =>
      typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell ?? '');
    for (const name of names) {
      const { rows, row_count } = JSON.parse(textOf(site, `/data/${name}.json`));
      const asText = rows.map((row: object) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, asInCsv(cell)])),
      );
      expect(asText).toEqual(csvRows(join(site.folder, 'data', `${name}.csv`)));
      expect(row_count).toBe(rows.length);
    }
  });

  test('every row names a page of this site, and the place on it', () => {
    const places = new Set(
      pagesOf(site).flatMap(({ path, elements }) => [
        path,
        ...elements.flatMap(({ id }) => (id ? [`${path}#${id}`] : [])),
      ]),
    );
    const rows = names.flatMap((name) => csvRows(join(site.folder, 'data', `${name}.csv`)));
    const lost = rows.filter((row) => {
      const address = row['page_url'] ?? '';
      const start = site.baseUrl.slice(0, -1);
      return !address.startsWith(start) || !places.has(address.slice(start.length));
    });
    expect(lost).toEqual([]);
  });

  test('the CSVs of a plan are its part of the tables over all plans', () => {
    const files = filesOf(site, 'plans/*/data/*.csv').filter((it) => !it.endsWith('.ja.csv'));
    const faulty = files.filter((file) => {
      const [, , planId, , name] = file.split('/');
      const all = csvRows(join(site.folder, 'data', name!));
      const own = all.filter((row) => row['plan_id'] === planId);
      return JSON.stringify(own) !== JSON.stringify(csvRows(join(site.folder, file)));
    });
    expect(files.length).toBeGreaterThan(5);
    expect(faulty).toEqual([]);
  });
});
