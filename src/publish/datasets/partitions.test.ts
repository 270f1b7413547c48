import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { smallSite } from '../../testing/builders/small-site.ts';
import { fixtureDatasets, fixtureSite } from '../../testing/builders/fixture-site.ts';
import { guide } from '../guide/guide.ts';
import { limits } from '../limits.ts';
import { openApi } from '../schemas/open-api.ts';
import { describeDatasets, groupTables, withFiles } from './build-datasets.ts';
import { text } from '../../tables/describe/column.ts';
import type { PublishedTable } from './published-table.ts';
import { isCut } from './partitions.ts';

const column = (name: string) =>
  text(name, { title: name, title_en: name, about: name, example: '' });

/** Two plans of one government and one of another, with a table of their measures and one that is about no plan. */
const site = smallSite(
  { a: {}, b: {}, c: {} },
  {
    organizations: [
      { organization_id: 'kou', lg_code: '029998', name: '架空甲市', name_en: 'Kou' },
      { organization_id: 'otsu', lg_code: '119999', name: '架空乙町', name_en: 'Otsu' },
    ],
    plans: [
      { plan_id: 'a', organization_id: 'kou' },
      { plan_id: 'b', organization_id: 'otsu' },
      { plan_id: 'c', organization_id: 'kou' },
    ],
    sources: [{ source_id: 'plan', organization_id: 'kou', title: '架空の計画' }],
  },
);
const codes: Record<string, string> = { a: '029998', b: '119999', c: '029998' };
const named = { title: '施策', title_en: 'Measures', about: '架空の施策。' };
const tables: PublishedTable[] = [
  {
    ...named,
    name: 'measures',
    scope: 'plan',
    columns: ['plan_id', 'lg_code', 'title'].map(column),
    rows: ['a', 'b', 'c'].map((id) => ({
      plan_id: id,
      lg_code: codes[id]!,
      title: `施策${id}「"\n」`,
    })),
  },
  { ...named, name: 'terms', scope: 'site', columns: [column('term')], rows: [{ term: '語' }] },
];
const made = (wholeCells: number) =>
  withFiles(describeDatasets(groupTables(site, tables), []), { ...limits, wholeCells });
const nameOf = ({ fileName }: { fileName: string }) => fileName;
const ofTable = (datasets: ReturnType<typeof made>, name: string) =>
  datasets.find((dataset) => dataset.name === `ayumi-${name}`)!;

test('as long as all tables fit at once, each is in one file of every form', () => {
  const datasets = made(10);
  expect(datasets[0]!.partitions).toEqual([]);
  expect(ofTable(datasets, 'measures').files.map(nameOf)).toEqual([
    ...['measures.csv', 'measures.ja.csv', 'measures.json', 'measures.parquet'],
  ]);
});

describe('one cell more', () => {
  const datasets = made(9);
  const { partitions = [] } = datasets[0]!;

  test('a table of plans is had as CSV and JSON Lines, one about no plan as before', () => {
    expect(ofTable(datasets, 'measures').files.map(nameOf)).toEqual([
      ...['measures.csv', 'measures.ja.csv', 'measures.jsonl'],
    ]);
    expect(ofTable(datasets, 'terms').files.map(nameOf)).toEqual([
      ...['terms.csv', 'terms.ja.csv', 'terms.json', 'terms.parquet'],
    ]);
  });

  test('JSON Lines has a row a line, each of its own', () => {
    const [, , file] = ofTable(datasets, 'measures').files;
    const lines = new TextDecoder().decode(file!.bytes).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(tables[0]!.rows);
    expect(file).toMatchObject({ format: 'JSON', mediaType: 'application/jsonl' });
  });

  test('its Parquet is cut by government, under the names that engines read as a column', () => {
    expect(partitions.map(({ file }) => file.address)).toEqual([
      '/kaikaku/data/measures/lg_code=029998/data.parquet',
      '/kaikaku/data/measures/lg_code=119999/data.parquet',
    ]);
  });

  test('the rows of the parts are those of the table, without the column of the folder', async () => {
    const rows = await Promise.all(
      partitions.map(async ({ file, folder }) => {
        const bytes = file.bytes.slice().buffer;
        const own = (await parquetReadObjects({ file: bytes })) as Record<string, unknown>[];
        expect(own.every((row) => !('lg_code' in row))).toBe(true);
        return own.map((row) => ({ ...row, lg_code: folder.replace('lg_code=', '') }));
      }),
    );
    const byPlan = (rows.flat() as Record<string, string>[]).toSorted((x, y) =>
      x['plan_id']! < y['plan_id']! ? -1 : 1,
    );
    expect(byPlan).toEqual(tables[0]!.rows);
  });

  test('the list of all files has every part, with its digest', () => {
    const list = new TextDecoder().decode(datasets[0]!.files[0]!.bytes);
    for (const { file } of partitions)
      expect(list).toContain(
        `https://kaku.example.jp${file.address},${file.bytes.length},${file.sha256}`,
      );
  });
});

test.each<[what: string, wholeCells: number, told: boolean]>([
  ['small', 10, false],
  ['large', 9, true],
])('the descriptions of a %s site tell the files that it has', (_, wholeCells, told) => {
  const given = { ...limits, wholeCells };
  expect(isCut(tables[0]!, tables, given)).toBe(told);
  const paths = Object.keys((JSON.parse(openApi(site, tables, given)) as { paths: object }).paths);
  expect(paths.some((path) => path.includes('/data/{table}.jsonl'))).toBe(told);
  expect(paths.some((path) => path.includes('/data/{table}/lg_code='))).toBe(told);
  expect(paths.includes('/data/measures.json')).toBe(!told);
  expect(paths.includes('/data/terms.json')).toBe(true);
});

test.each([
  [
    'small',
    limits.wholeCells,
    "read_parquet('https://kaku.example.jp/kaikaku/data/figures.parquet')",
  ],
  ['large', 0, "read_parquet('data/figures/*/data.parquet', hive_types = {'lg_code': VARCHAR})"],
])('the guide of a %s site reads the files that it has', (_, wholeCells, sql) => {
  const told = guide(fixtureSite, fixtureDatasets, { ...limits, wholeCells });
  expect(told).toContain(sql);
  expect(told.includes('団体ごとのファイルに分かれています')).toBe(wholeCells === 0);
});
