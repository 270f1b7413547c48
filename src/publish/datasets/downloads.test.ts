import { describe, expect, test } from 'vitest';
import { fixtureCatalogue, fixtureDataset } from '../../testing/builders/fixture-catalogue.ts';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { sizeInWords } from '../../words/byte-size.ts';
import {
  boxDownloads,
  datasetDownloads,
  measureDownloads,
  plainDownloads,
  tableDownloads,
} from './downloads.ts';

const plan = fixtureDataset('999997-kaku-reform-2024');
const easiest = [
  '/kaikaku/plans/kaku-reform-2024/data/kaku-reform-2024.xlsx',
  '/kaikaku/plans/kaku-reform-2024/data/figures.ja.csv',
  '/kaikaku/plans/kaku-reform-2024/data/measures_overview.ja.csv',
];

describe('the workbook and what explains itself in Excel are the first links of every box', () => {
  test.each([
    ['of a plan', datasetDownloads(plan)],
    ['of a measure', measureDownloads(fixturePlan.measures[0]!, plan)],
    ['of an indicator', plainDownloads(plan)],
    ['in the list of datasets', boxDownloads(plan)],
  ])('%s', (_, downloads) => {
    expect(downloads.slice(0, 3).map(({ href }) => href)).toEqual(easiest);
  });
});

test('the box of a plan has every file of it once', () => {
  const links = datasetDownloads(plan).map(({ href }) => href);
  expect(links.toSorted()).toEqual(plan.files.map(({ address }) => address).toSorted());
});

test('the files of a plan by table are all its files but the workbook', () => {
  const links = tableDownloads(plan).flatMap(({ files }) => files.map(({ href }) => href));
  const tables = plan.files.filter(({ table }) => table !== null);
  expect(links.toSorted()).toEqual(tables.map(({ address }) => address).toSorted());
  expect(plan.files.length - links.length).toBe(1);
});

test('a table of a plan is named once, with its rows and its forms', () => {
  const measures = tableDownloads(plan).find(({ title }) => title === '施策')!;
  expect(measures.rows).toBe(`${fixturePlan.measures.length}行`);
  expect(measures.files.map(({ name }) => name)).toEqual([
    'CSV',
    'Excel向けCSV',
    'JSON',
    'Parquet',
  ]);
});

test('the list of datasets names forms with their sizes', () => {
  const names = boxDownloads(fixtureDataset('ayumi-measures')).map(({ name }) => name);
  expect(names).toEqual(['CSV', 'Excel向けCSV', 'JSON', 'Parquet']);
  for (const dataset of fixtureCatalogue)
    for (const { about } of boxDownloads(dataset)) expect(about).toMatch(/\d (B|KB|MB)$/);
});

describe('a size is told in words', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 KB'],
    [12_345, '12 KB'],
    [1_698_841, '1.7 MB'],
  ])('%i', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});
