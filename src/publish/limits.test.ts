import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../quality/standards/shacl.ts';
import { triplesOfJsonLd, triplesOfRdfXml, triplesOfTurtle } from '../quality/standards/triples.ts';
import { parseCsv } from '../testing/builders/parse-csv.ts';
import { datasetsOf, releasedCatalogue } from '../testing/builders/released-catalogue.ts';
import type { Catalogue } from './catalogue/build-catalogue.ts';
import { rootFiles } from './catalogue/catalogue-files.ts';
import { cataloguePages } from './catalogue/catalogue-pages.ts';
import { ckanAnswer } from './catalogue/ckan/actions.ts';
import { harvestSteps } from './catalogue/harvest-steps.ts';
import { withFiles } from './datasets/build-datasets.ts';
import { fitsAtOnce } from './datasets/whole-size.ts';
import { limits, listsMeasures, tellsGovernments } from './limits.ts';

const { site } = releasedCatalogue;
const datasets = datasetsOf(releasedCatalogue);
const dataset = 'http://www.w3.org/ns/dcat#Dataset';
/** So small that the catalogue of the fixture takes several pages. */
const small = 40;
const home = 'https://kaku.example.jp/kaikaku/';

function catalogueWith(counts: readonly number[]): Catalogue {
  const [entry] = releasedCatalogue.entries;
  const files = (count: number) => Array.from({ length: count }, () => entry!.files[0]!);
  return {
    ...releasedCatalogue,
    entries: counts.map((count) => ({ ...entry!, files: files(count) })),
  };
}

describe('a catalogue is cut into pages', () => {
  test.each<[what: string, counts: number[], most: number, pages: number[][]]>([
    [
      'that are full',
      [3, 2, 4, 1],
      5,
      [
        [3, 2],
        [4, 1],
      ],
    ],
    ['that no dataset crosses', [3, 3, 3], 5, [[3], [3], [3]]],
    ['of which one dataset fills more than one', [1, 9, 1], 5, [[1], [9], [1]]],
    ['one where all fits', [3, 2], 5, [[3, 2]]],
    ['one where there is nothing', [], 5, [[]]],
  ])('%s', (_, counts, most, pages) => {
    const cut = cataloguePages(catalogueWith(counts), most);
    expect(cut.map(({ catalogue }) => catalogue.entries.map((it) => it.files.length))).toEqual(
      pages,
    );
    expect(cut.map(({ no, of }) => `${no}/${of}`)).toEqual(
      pages.map((_page, at) => `${at + 1}/${pages.length}`),
    );
  });

  test('in one page it says nothing of pages', () => {
    const files = rootFiles(releasedCatalogue);
    expect(files.map(({ path }) => path)).toEqual([
      ...['catalog.ttl', 'opendata-list.csv', 'catalog.jsonld', 'catalog.rdf'],
      ...['data.json', 'data-v3.json'],
    ]);
    for (const { write } of files) expect(write()).not.toContain('hydra');
  });
});

describe.each([
  ['ttl', triplesOfTurtle],
  ['jsonld', triplesOfJsonLd],
  ['rdf', triplesOfRdfXml],
] as const)('the pages of a large catalogue as %s', (ending, triplesOf) => {
  const pages = rootFiles(releasedCatalogue, small).filter(({ path }) => path.endsWith(ending));
  /** What each page says by a predicate: subject and object. */
  const saidBy = (predicate: string) =>
    Promise.all(
      pages.map(async ({ write }) => {
        const triples = (await triplesOf(write())).map((line) => JSON.parse(line) as string[]);
        return triples.filter((it) => it[1] === predicate).map((it) => [it[0]!, it[3]!] as const);
      }),
    );

  test('hold every dataset once', async () => {
    const types = await saidBy('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
    const iris = types.flat().flatMap(([iri, type]) => (type === dataset ? [iri] : []));
    expect(pages.length).toBeGreaterThan(2);
    expect(iris.toSorted()).toEqual(releasedCatalogue.entries.map(({ iri }) => iri).toSorted());
  });

  test('each name the next, the last names none', async () => {
    const next = await saidBy('http://www.w3.org/ns/hydra/core#next');
    const wanted = pages
      .slice(1)
      .map(({ path }, at) => [[`${home}${pages[at]!.path}`, `${home}${path}`]]);
    expect(next).toEqual([...wanted, []]);
  });
});

test('each page of a large catalogue breaks no shape', async () => {
  const shapes = [
    readFileSync(join(import.meta.dirname, '../quality/standards/dcat-ap.ttl'), 'utf8'),
  ];
  for (const { path, write } of rootFiles(releasedCatalogue, small))
    if (path.endsWith('.ttl')) expect(await findingsOf(write(), shapes)).toEqual([]);
});

test('where there is too much for one answer, CKAN finds what is about all plans', () => {
  const names = (most?: number) =>
    (JSON.parse(ckanAnswer(releasedCatalogue, 'package_list', most)) as { result: string[] })
      .result;
  expect(names()).toContain('999997-kaku-reform-2024');
  expect(names(small)).not.toContain('999997-kaku-reform-2024');
  expect(names(small)).toContain('ayumi-measures');
});

test('the page of catalogues says what is left out, only where something is', () => {
  const said = (most?: number) =>
    harvestSteps(site, datasets, most)
      .map(({ about }) => about)
      .join('');
  expect(said()).not.toContain('大きすぎる');
  expect(said(small)).toContain('計画のデータセットは、団体ごとのものにあります。');
});

describe('all data at once', () => {
  const table = (rows: number, columns: number) => ({
    rows: Array.from({ length: rows }, () => ({})),
    columns: Array.from({ length: columns }, () => datasets[0]!.tables[0]!.columns[0]!),
  });

  test.each<[what: string, tables: [rows: number, columns: number][], fits: boolean]>([
    [
      'as many cells as may be',
      [
        [2, 3],
        [2, 2],
      ],
      true,
    ],
    [
      'one cell more',
      [
        [2, 3],
        [5, 1],
      ],
      false,
    ],
    ['a row more than a sheet takes', [[6, 1]], false],
    ['nothing', [], true],
  ])('%s', (_, tables, fits) => {
    const given = { sheetRows: 5, wholeCells: 10 };
    expect(
      fitsAtOnce(
        tables.map(([rows, columns]) => table(rows, columns)),
        given,
      ),
    ).toBe(fits);
  });

  test('that are too large are a list of all files, with what is needed to check them', async () => {
    const [whole, ...rest] = withFiles(datasets, { ...limits, wholeCells: 10 });
    expect(whole!.files.map(({ fileName }) => fileName)).toEqual(['files.csv']);
    const [head, ...rows] = parseCsv(new TextDecoder().decode(whole!.files[0]!.bytes));
    const parts = whole!.partitions!.map(({ file }) => file);
    const files = [...rest.flatMap((dataset) => dataset.files), ...parts];
    expect(head).toEqual(['url', 'bytes', 'sha256', 'title']);
    expect(rows).toHaveLength(files.length);
    expect(rows[0]!.slice(0, 3)).toEqual([
      `https://kaku.example.jp${files[0]!.address}`,
      String(files[0]!.bytes.length),
      files[0]!.sha256,
    ]);
  });
});

test('what pages over all governments list is bounded', () => {
  const many = (length: number) => Array.from({ length }, () => ({}));
  expect(tellsGovernments(many(20))).toBe(true);
  expect(tellsGovernments(many(21))).toBe(false);
  expect(listsMeasures({ measures: many(200) })).toBe(true);
  expect(listsMeasures({ measures: many(201) })).toBe(false);
});
