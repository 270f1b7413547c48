import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  fixtureCatalogue,
  fixtureDataset,
  fixtureFiles,
} from '../../testing/builders/fixture-catalogue.ts';
import {
  fixturePlan,
  fixtureRows,
  fixtureSite,
  siteWith,
} from '../../testing/builders/fixture-site.ts';
import { parseCsv } from '../../testing/builders/parse-csv.ts';
import { readXlsx } from '../../testing/builders/workbook/read-xlsx.ts';
import { smallSite } from '../../testing/builders/small-site.ts';
import { groupTables, withFiles } from './build-datasets.ts';
import { sha256 } from '../formats/hash.ts';
import { describeTables } from '../../site.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const fileNames = (name: string) => fixtureDataset(name).files.map(({ fileName }) => fileName);

test('all data come first, then the plans, then each table over all plans', () => {
  const kinds = fixtureCatalogue.map(({ kind }) => kind);
  expect(kinds.slice(0, 2)).toEqual(['all', 'plan']);
  expect(new Set(kinds.slice(2))).toEqual(new Set(['table']));
});

test('names are ASCII, unique, and such as addresses and CKAN take', () => {
  const names = fixtureCatalogue.map(({ name }) => name);
  for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{1,99}$/);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['999997-kaku-reform-2024', 'ayumi-measures']));
});

test('a plan has its workbook first, then figures and overview, then a CSV per table', () => {
  expect(fileNames('999997-kaku-reform-2024').slice(0, 3)).toEqual([
    'kaku-reform-2024.xlsx',
    'figures.csv',
    'measures_overview.csv',
  ]);
  const { tables } = fixtureDataset('999997-kaku-reform-2024');
  expect(fileNames('999997-kaku-reform-2024').slice(1)).toEqual(
    ['csv', 'ja.csv', 'json', 'parquet'].flatMap((form) =>
      tables.map(({ name }) => `${name}.${form}`),
    ),
  );
});

test('the files of a plan say in themselves where they lie', () => {
  const { files } = fixtureDataset('999997-kaku-reform-2024');
  const json = files.find(({ fileName }) => fileName === 'figures.json')!;
  expect(JSON.parse(textOf(json.bytes)).url).toBe(
    'https://kaku.example.jp/kaikaku/plans/kaku-reform-2024/data/figures.json',
  );
});

describe('what a catalogue says of a dataset', () => {
  test('every title stands once, without a name in Latin letters behind it', () => {
    const titles = fixtureCatalogue.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).not.toMatch(/[(（][a-z0-9_-]+[)）]$/);
  });

  test('a government whose name the plan begins with is not named twice', () => {
    expect(fixtureDataset('999997-kaku-reform-2024').title).toBe('架空市行政改革プラン（架空）');
  });

  test.each(fixtureCatalogue.map((dataset) => [dataset.name, dataset] as const))(
    '%s has 8 to 15 keywords, and a description that ends',
    (_, { keywords, about }) => {
      expect(keywords.length).toBeGreaterThanOrEqual(8);
      expect(keywords.length).toBeLessThanOrEqual(15);
      expect(new Set(keywords).size).toBe(keywords.length);
      expect(about).toMatch(/。$/);
    },
  );

  test('a plan is found by its topics and phases', () => {
    const { keywords } = fixtureDataset('999997-kaku-reform-2024');
    expect(keywords).toContain(fixturePlan.measures.find((it) => it.topics[0])!.topics[0]!.title);
    expect(keywords).toContain('検討・準備');
  });

  test('plans of one title are told apart', () => {
    const twins = { one: {}, two: {} };
    const plans = ['one', 'two'].map((plan_id) => ({ plan_id, title: '行革計画' }));
    const titles = groupTables(smallSite(twins, { plans }), [])
      .filter(({ kind }) => kind === 'plan')
      .map(({ title }) => title);
    expect(titles).toEqual(['架空市 行革計画（one）', '架空市 行革計画（two）']);
  });
});

test('a table has a file of every form', () => {
  expect(fileNames('ayumi-measures')).toEqual([
    'measures.csv',
    'measures.ja.csv',
    'measures.json',
    'measures.parquet',
  ]);
});

test('addresses and file names are ASCII, and no two files share an address', () => {
  const addresses = fixtureFiles.map(({ address }) => address);
  for (const address of addresses) expect(address).toMatch(/^\/kaikaku\/[\w./-]+$/);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('the checksum of every file is that of its bytes', () => {
  for (const file of fixtureFiles) expect(file.sha256).toBe(sha256(file.bytes));
});

test('two runs give the same bytes', async () => {
  const again = withFiles(describeTables(fixtureSite, fixtureRows).datasets);
  const sums = again.flatMap(({ files }) => files.map((file) => file.sha256));
  expect(sums).toEqual(fixtureFiles.map((file) => file.sha256));
});

describe('the workbook of everything', async () => {
  const book = fixtureDataset('ayumi-all').files[0]!;
  const sheets = await readXlsx(book.bytes);
  const cells = (name: string) => sheets.find((sheet) => sheet.name === name)!.cells;

  test('ends with the columns, the codes, and the sources with the terms', () => {
    expect(sheets.map(({ name }) => name).slice(-3)).toEqual([
      '列の説明',
      'コード表',
      '出典と利用条件',
    ]);
  });

  test('explains every column of every table', () => {
    const { tables } = fixtureDataset('ayumi-all');
    const explained = cells('列の説明')
      .slice(1)
      .map(([table, , name]) => `${table} ${name}`);
    expect(explained).toEqual(
      tables.flatMap(({ title, columns }) => columns.map(({ name }) => `${title} ${name}`)),
    );
  });

  test('says what every code means', () => {
    expect(cells('コード表')).toContainEqual([
      '指標の値',
      '値の種類',
      'target',
      '目標値',
      'Target',
    ]);
  });

  test('gives the licence and the wording of every source', () => {
    expect(cells('出典と利用条件')).toContainEqual(['このファイル', '利用条件', 'CC BY 4.0']);
    for (const { title, attribution } of fixtureSite.sources)
      expect(cells('出典と利用条件')).toContainEqual(['出典の書き方', title, attribution]);
  });
});

describe('the archive', () => {
  const files = unzipSync(fixtureDataset('ayumi-all').files[1]!.bytes);
  const paths = Object.keys(files);

  test('holds every file of the site, a README and the terms', () => {
    const others = fixtureFiles
      .filter(({ fileName }) => fileName !== 'ayumi.zip')
      .map(({ address }) => address.replace('/kaikaku/', 'ayumi/'));
    expect(paths.toSorted()).toEqual(
      [...others, 'ayumi/README.txt', 'ayumi/LICENSE.txt', 'ayumi/SHA256SUMS'].toSorted(),
    );
  });

  test('tells the checksum of every file in it', () => {
    const lines = textOf(files['ayumi/SHA256SUMS']!).trim().split('\n');
    expect(lines).toHaveLength(paths.length - 1);
    for (const line of lines) {
      const [sum, path] = line.split('  ');
      expect(sum).toBe(sha256(files[`ayumi/${path}`]!));
    }
  });

  test('gives the wording of every source', () => {
    const terms = textOf(files['ayumi/LICENSE.txt']!);
    for (const { attribution } of fixtureSite.sources) expect(terms).toContain(attribution);
  });
});

test('the files of a plan have its rows only', () => {
  for (const { table, bytes, format } of fixtureDataset('999997-kaku-reform-2024').files)
    if (table && format === 'CSV')
      expect(parseCsv(textOf(bytes).replace(/^\uFEFF/, '')).slice(1)).toHaveLength(
        table.rows.length,
      );
});

test('at the root of a host the addresses have no folder in front', async () => {
  const site = siteWith({ base_url: 'https://kaku.example.jp/' });
  const [all] = withFiles(describeTables(site, fixtureRows).datasets);
  expect(all!.files.map(({ address }) => address)).toEqual(['/data/ayumi.xlsx', '/data/ayumi.zip']);
  expect(Object.keys(unzipSync(all!.files[1]!.bytes))).toContain(
    `ayumi/plans/${fixturePlan.id}/data/figures.csv`,
  );
});
