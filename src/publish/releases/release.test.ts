import { describe, expect, test } from 'vitest';
import { load } from '../../load/load.ts';
import { buildSite } from '../../model/build/build-site.ts';
import { fixtureRows, fixtureSite, siteWith } from '../../testing/builders/fixture-site.ts';
import { withFile } from '../../testing/builders/input-folder.ts';
import type { Row } from '../../tables/all-tables.ts';
import { describeDatasets, groupTables } from '../datasets/build-datasets.ts';
import { isReleased } from './dataset-releases.ts';
import { buildDatasets } from '../datasets/build-tables.ts';
import { toJson } from '../formats/json.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { releaseRows, releasesCsv, unreleased, whyNot } from './release.ts';

type ReleaseRow = Row<'releases'>;

/** The datasets of 架空市 after these releases; `change` may alter a table. */
function datasetsAfter(
  releases: ReleaseRow[],
  change: (table: PublishedTable) => PublishedTable = (table) => table,
) {
  const rows = { ...fixtureRows, site: { ...fixtureRows.site, releases } };
  const tables = buildDatasets(fixtureSite, rows).map(change);
  return describeDatasets(groupTables(fixtureSite, tables), releases);
}

const first = { version: '1.0.0', stamp: '2026-11-20T05:30:12Z', note: '最初の公開' };
const second = { version: '1.1.0', stamp: '2026-12-01T01:02:03Z', note: null };
const firstRows = releaseRows(datasetsAfter([]), [], first);

/** One topic with another name: in its own table and nowhere else. */
const renamed = (table: PublishedTable): PublishedTable =>
  table.name === 'topics'
    ? { ...table, rows: table.rows.map((row) => ({ ...row, title: `${row['title']}（改）` })) }
    : table;

test('before the first release no dataset is released', () => {
  const datasets = datasetsAfter([]);
  expect(unreleased(datasets)).toEqual(datasets);
});

test('the first release has a row for every dataset, all with one stamp', () => {
  expect(firstRows.map(({ dataset }) => dataset)).toEqual(
    datasetsAfter([]).map(({ name }) => name),
  );
  expect(new Set(firstRows.map(({ date }) => date))).toEqual(new Set([first.stamp]));
  for (const { sha256 } of firstRows) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('after it every dataset is released, the record of releases too', () => {
  const datasets = datasetsAfter(firstRows);
  expect(datasets.map(({ name }) => name)).toContain('ayumi-releases');
  expect(unreleased(datasets)).toEqual([]);
});

test('a second release of the same data has no rows', () => {
  expect(releaseRows(datasetsAfter(firstRows), firstRows, second)).toEqual([]);
});

test('a changed table is released again, with the dataset of all tables, and nothing else', () => {
  const datasets = datasetsAfter(firstRows, renamed);
  expect(unreleased(datasets).map(({ name }) => name)).toEqual(['ayumi-all', 'ayumi-topics']);
  const rows = releaseRows(datasets, firstRows, second);
  expect(rows.map(({ dataset }) => dataset)).toEqual(['ayumi-all', 'ayumi-topics']);
  expect(unreleased(datasetsAfter([...firstRows, ...rows], renamed))).toEqual([]);
});

test('going back to what was before is a release too: the stamp has to grow', () => {
  const rows = releaseRows(datasetsAfter(firstRows, renamed), firstRows, second);
  const back = unreleased(datasetsAfter([...firstRows, ...rows]));
  expect(back.map(({ name }) => name)).toEqual(['ayumi-all', 'ayumi-topics']);
});

test('better words in the dictionary are a release: files and catalogues copy them', () => {
  const reworded = (table: PublishedTable): PublishedTable =>
    table.name === 'topics' ? { ...table, about: 'ほかの説明。' } : table;
  const names = unreleased(datasetsAfter(firstRows, reworded)).map(({ name }) => name);
  expect(names).toEqual(['ayumi-all', 'ayumi-topics']);
});

describe('what every catalogue copies is a release of every dataset when it changes', () => {
  test.each([
    ['contact_email', 'atarashii@city.kaku.example.jp'],
    ['contact', '架空市 総務課（架空）'],
    ['publisher', '架空市（架空）'],
    ['licence', 'CC0 1.0'],
    ['title', '架空市の行革の歩み'],
    ['base_url', 'https://gyokaku.kaku.example.jp/'],
    ['as_of', '2026-12'],
  ])('%s', (key, value) => {
    const site = siteWith({ [key]: value });
    const tables = buildDatasets(fixtureSite, {
      ...fixtureRows,
      site: { ...fixtureRows.site, releases: firstRows },
    });
    const datasets = describeDatasets(groupTables(site, tables), firstRows);
    const changed = unreleased(datasets).map(({ name }) => name);
    const all = datasets.map(({ name }) => name);
    expect(changed).toEqual(all.filter((name) => name !== 'ayumi-releases'));
  });
});

test('another type of a column is a release', () => {
  const retyped = (table: PublishedTable): PublishedTable =>
    table.name === 'topics'
      ? { ...table, columns: table.columns.map((it) => ({ ...it, type: 'code' })) }
      : table;
  expect(unreleased(datasetsAfter(firstRows, retyped)).map(({ name }) => name)).toContain(
    'ayumi-topics',
  );
});

test('the record of releases has every release as its own, the newest first', () => {
  const rows = releaseRows(datasetsAfter(firstRows, renamed), firstRows, second);
  const datasets = datasetsAfter([...firstRows, ...rows], renamed);
  const record = datasets.find(({ name }) => name === 'ayumi-releases')!;
  expect(record.releases.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);
  expect(record.releases[1]!.contentHash).toBe(
    datasetsAfter(firstRows).find(({ name }) => name === 'ayumi-releases')!.contentHash,
  );
  expect(isReleased(record)).toBe(true);
});

describe('a release is refused, with the reason', () => {
  test.each([
    ['a name that is no version', { ...second, version: '令和8年版' }, '3つの数字'],
    ['a version that is there', { ...second, version: '1.0.0' }, 'もうあります'],
    ['a clock that went back', { ...second, stamp: '2026-11-19T00:00:00Z' }, '時計'],
    ['a clock that stood still', { ...second, stamp: first.stamp }, '時計'],
  ])('%s', (_, release, reason) => {
    expect(whyNot(release, firstRows)).toContain(reason);
  });
});

test('another version at a later time is not refused', () => {
  expect(whyNot(second, firstRows)).toBeNull();
  expect(whyNot(first, [])).toBeNull();
});

test('the file reads back as it was', () => {
  const notes = firstRows.map((row, index) => ({ ...row, note: index ? '訂正, "版"' : null }));
  const text = releasesCsv(notes);
  expect(text).toMatch(/^version,date,dataset,sha256,note\n/);
  const { rows, problems } = load(withFile('data/releases.csv', text));
  expect(problems).toEqual([]);
  expect(rows.site.releases).toEqual(notes);
});

describe('what files say besides their tables', () => {
  const described = (site: typeof fixtureSite) =>
    describeDatasets(groupTables(site, buildDatasets(site, fixtureRows)), []);
  const hashes = (site: typeof fixtureSite) =>
    described(site).map(({ contentHash }) => contentHash);

  test('the same site is the same', () => {
    expect(hashes({ ...fixtureSite })).toEqual(hashes(fixtureSite));
  });

  test('an attribution releases the datasets of which a file repeats it, and no other', () => {
    const [source, ...others] = fixtureRows.site.sources!;
    const sources = [{ ...source!, attribution: '出典：架空市の別の書き方' }, ...others];
    const changed = buildSite({ ...fixtureRows, site: { ...fixtureRows.site, sources } });
    const before = hashes(fixtureSite);
    const told = hashes(changed).map((hash, at) => hash !== before[at]);
    const repeats = described(fixtureSite).map((dataset) =>
      dataset.tables.some((table) => toJson(dataset.site, table).includes(source!.attribution)),
    );
    expect(told).toEqual(repeats);
    expect(new Set(told)).toEqual(new Set([true, false]));
  });
});
