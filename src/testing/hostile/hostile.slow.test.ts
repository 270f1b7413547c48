import { describe, expect, test } from 'vitest';
import { scheduleSvg } from '../../charts/schedule/schedule-svg.ts';
import { buildSite } from '../../model/build/build-site.ts';
import { termParts } from '../../model/glossary/term-parts.ts';
import { buildDatasets } from '../../publish/datasets/build-tables.ts';
import { atomFeed } from '../../publish/releases/feed.ts';
import { toJapaneseCsv } from '../../publish/formats/csv-ja.ts';
import { toCsv } from '../../publish/formats/csv.ts';
import { toJson } from '../../publish/formats/json.ts';
import { measureCsv, measureJson } from '../../publish/records/measure-data.ts';
import type { PublishedTable } from '../../publish/datasets/published-table.ts';
import { searchContent, wholeOf } from '../../search/index/content.ts';
import { packRecords, unpackRecords } from '../../search/index/record-pack.ts';
import { tableList } from '../../tables/all-tables.ts';
import type { Rows, RowsByTable } from '../../tables/describe/rows.ts';
import { fixtureRows } from '../builders/fixture-site.ts';
import { hostileMix, hostileTexts } from '../builders/hostile-input.ts';
import { parseCsv } from '../builders/parse-csv.ts';
import { parseXml } from '../builders/parse-xml.ts';

/** Settings without which there is no address to publish at. */
const isSetting = (row: object) =>
  'key' in row && /^(base_url|as_of|as_of_fy)$/.test(String(row.key));

/** The rows of 架空市 with one text in every cell of the columns that are chosen. */
function rowsWith(text: string, isChosen: (table: string, column: string) => boolean): Rows {
  const changed = (tables: RowsByTable): RowsByTable =>
    Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => {
        const { columns } = tableList.find((table) => table.name === name)!;
        const chosen = columns.filter((it) => it.type === 'text' && isChosen(name, it.name));
        const cells = Object.fromEntries(chosen.map((column) => [column.name, text]));
        return [name, rows.map((row) => (isSetting(row) ? row : { ...row, ...cells }))];
      }),
    );
  const plans = [...fixtureRows.plans].map(([id, tables]) => [id, changed(tables)] as const);
  return { site: changed(fixtureRows.site), plans: new Map(plans) };
}

/** Drives everything that is published, and reads it back. */
function publishAndRead(rows: Rows): void {
  const site = buildSite(rows);
  const datasets = buildDatasets(site, rows);
  for (const table of datasets) {
    const names = table.columns.map(({ name }) => name);
    const exact = table.rows.map((row) => names.map((name) => String(row[name] ?? '')));
    expect(parseCsv(toCsv(table)).slice(1)).toEqual(exact);
    expect(formulasIn(table)).toEqual([]);
    expect(JSON.parse(toJson(site, table)).rows).toEqual(
      table.rows.map((row) => typed(table, row)),
    );
  }
  for (const { measures } of site.plans)
    for (const measure of measures) {
      expect(JSON.parse(measureJson(measure)).title).toBe(measure.title);
      expect(parseXml(scheduleSvg(measure)).children[0]!.text).toContain(`${measure.title}の工程`);
      const parts = termParts(measure.summary, site.glossary).map(({ text }) => text);
      expect(parts.join('')).toBe(measure.summary);
      expect(
        parseCsv(measureCsv(measure))
          .slice(1)
          .every((row) => row[1] === measure.title),
      ).toBe(true);
    }
  const feed = parseXml(atomFeed(site));
  const titles = feed.children.filter(({ name }) => name === 'entry').map(({ text }) => text);
  expect(titles.length).toBe(site.changes.length);
  for (const [index, { reason }] of site.changes.entries()) expect(titles[index]).toContain(reason);
  const records = searchContent(wholeOf(site));
  expect(unpackRecords(JSON.parse(JSON.stringify(packRecords(records))))).toEqual(records);
}

/** A row as JSON has it: what can only be yes or no is true or false. */
function typed({ columns }: PublishedTable, row: PublishedTable['rows'][number]) {
  const answers = columns.filter(({ values }) => Object.keys(values ?? {}).join() === 'yes,no');
  const truths = answers.flatMap(({ name }) =>
    typeof row[name] === 'string' ? [[name, row[name] === 'yes']] : [],
  );
  return { ...row, ...Object.fromEntries(truths) };
}

/** Cells that Excel would run, but for numbers. */
function formulasIn(table: PublishedTable): string[] {
  const [, ...cells] = parseCsv(toJapaneseCsv(table).slice(1));
  const isText = table.columns.map(({ type }) => type !== 'number' && type !== 'integer');
  return cells.flatMap((row) => row.filter((cell, at) => isText[at] && /^[=+\-@\t\r]/.test(cell)));
}

describe('a hostile text in every text column at once is published as it is', () => {
  test.each(Object.entries(hostileTexts))('%s', (_, text) => {
    publishAndRead(rowsWith(text, () => true));
  });
});

const published = tableList.filter(({ name }) => name !== 'releases');
const columns = published.flatMap((table) =>
  table.columns
    .filter(({ type }) => type === 'text')
    .map((column) => [table.name, column.name] as const),
);

describe('a hostile text in one column is published as it is', () => {
  test.each(columns)('%s %s', (table, column) => {
    const isChosen = (name: string, it: string) => name === table && it === column;
    publishAndRead(rowsWith(hostileMix, isChosen));
  });
});
