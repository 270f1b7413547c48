import { expect, test } from 'vitest';
import { buildDatasets } from './publish/datasets/build-tables.ts';
import { describeDatasets, groupTables, withFiles } from './publish/datasets/build-datasets.ts';
import type { PublishedTable } from './publish/datasets/published-table.ts';
import { withReadability } from './quality/with-readability.ts';
import { fixtureRows, fixtureSite } from './testing/builders/fixture-site.ts';

// A page asks for a few words and sizes: what nobody asks for is not made, so that one page is shown at once.

/** The datasets of 架空市, and which rows of which tables were read: a name stands there as soon as one cell could be seen. */
function described() {
  const read = new Set<string>();
  const tables = buildDatasets(fixtureSite, fixtureRows);
  const named = groupTables(fixtureSite, tables).map((dataset) => ({
    ...dataset,
    tables: dataset.tables.map((table) => noticing(table, dataset.name, read)),
  }));
  const judged = withReadability(fixtureSite, named);
  const datasets = withFiles(describeDatasets(judged.datasets, fixtureRows.site.releases ?? []));
  // Its releases follow from the rows of the record of releases itself.
  for (const name of [...read]) if (name.endsWith('releases')) read.delete(name);
  return { read, judged, datasets };
}

function noticing(table: PublishedTable, dataset: string, read: Set<string>): PublishedTable {
  const rows = new Proxy(table.rows, {
    get: (all, name) => {
      if (name !== 'length') read.add(`${dataset} ${table.name}`);
      return Reflect.get(all, name) as unknown;
    },
  });
  return { ...table, rows };
}

const ofPlan = ({ datasets }: ReturnType<typeof described>) =>
  datasets.find(({ kind }) => kind === 'plan')!;

test('to list all datasets with the addresses of their files nothing is judged and no file is made', () => {
  const it = described();
  const listed = it.datasets.flatMap(({ title, tables, files, releases }) => [
    [title, tables.length, releases.length],
    files.map(({ address, fileName, title: name, mediaType }) => [
      [address, fileName],
      [name, mediaType],
    ]),
  ]);
  expect(listed.length).toBeGreaterThan(20);
  expect([...it.read]).toEqual([]);
});

test('the size of the workbook of a plan is told without the data of any other dataset', () => {
  const it = described();
  const plan = ofPlan(it);
  expect(plan.files[0]!.fileName).toMatch(/\.xlsx$/);
  expect(plan.files[0]!.bytes.length).toBeGreaterThan(10_000);
  expect(new Set([...it.read].map((name) => name.split(' ')[0]))).toEqual(new Set([plan.name]));
});

test('one file of a table is made without the others', () => {
  const it = described();
  const csv = ofPlan(it).files.find(({ fileName }) => fileName === 'measures.csv')!;
  expect(csv.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect([...it.read]).toEqual([`${ofPlan(it).name} measures`]);
});

test('a file is made once', () => {
  const [file] = ofPlan(described()).files;
  expect(file!.bytes).toBe(file!.bytes);
});

test('who asks for the results of judging has every dataset judged', () => {
  const it = described();
  expect(it.judged.readability.size).toBe(it.datasets.length);
  const judged = new Set([...it.read].map((name) => name.split(' ')[0]));
  expect(judged.size).toBe(it.datasets.length - 1);
});
