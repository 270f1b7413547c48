import { describe, expect, test } from 'vitest';
import {
  releasedCatalogue,
  unreleasedCatalogue,
} from '../../../testing/builders/released-catalogue.ts';
import { faultsOfJson } from '../../../quality/standards/json-schema.ts';
import { dataJson } from './data-json.ts';

describe.each([
  ['released', releasedCatalogue],
  ['unreleased', unreleasedCatalogue],
])('data.json, %s', (_, catalogue) => {
  const text = dataJson(catalogue);

  test('keeps to the schema', () => {
    expect(faultsOfJson(text, 'data-json.schema.json')).toEqual([]);
  });

  test('lists every dataset with every file', () => {
    const { dataset } = JSON.parse(text);
    expect(dataset.map(({ identifier }: { identifier: string }) => identifier)).toEqual(
      catalogue.entries.map(({ iri }) => iri),
    );
    expect(dataset.flatMap((it: { distribution: object[] }) => it.distribution).length).toBe(
      catalogue.entries.flatMap(({ files }) => files).length,
    );
  });
});

describe('what describes a file', () => {
  const { dataset } = JSON.parse(dataJson(releasedCatalogue));
  const home = 'https://kaku.example.jp/kaikaku/';
  const files: { downloadURL: string; describedBy: string; describedByType: string }[] =
    dataset.flatMap((it: { distribution: object[] }) => it.distribution);
  const of = (path: string) => {
    const found = files.find(({ downloadURL }) => downloadURL === home + path)!;
    return [found.describedBy.slice(home.length), found.describedByType];
  };

  test.each([
    ['data/measures.csv', 'data/measures.csv-metadata.json', 'application/csvm+json'],
    ['data/measures.json', 'schemas/measures.schema.json', 'application/schema+json'],
    ['data/measures.parquet', 'dataset/ayumi-measures/croissant.json', 'application/ld+json'],
    ['data/measures.ja.csv', 'dataset/ayumi-measures/croissant.json', 'application/ld+json'],
    ['data/ayumi.xlsx', 'dataset/ayumi-all/croissant.json', 'application/ld+json'],
    [
      'plans/kaku-reform-2024/data/measures.csv',
      'plans/kaku-reform-2024/data/csv-metadata.json',
      'application/csvm+json',
    ],
    [
      'plans/kaku-reform-2024/data/measures.json',
      'schemas/measures.schema.json',
      'application/schema+json',
    ],
  ])('%s: %s', (path, describing, type) => {
    expect(of(path)).toEqual([describing, type]);
  });

  test('is named for every file', () => {
    expect(files.filter(({ describedBy }) => !describedBy.startsWith(home))).toEqual([]);
  });
});

test('before the first release the day of the data stands for the stamp', () => {
  const { dataset } = JSON.parse(dataJson(unreleasedCatalogue));
  const days = dataset.map(({ modified }: { modified: string }) => modified);
  expect(new Set(days)).toEqual(new Set([unreleasedCatalogue.site.settings.asOf]));
});

test('what breaks the schema is found', () => {
  const content = JSON.parse(dataJson(releasedCatalogue));
  delete content.dataset[0].contactPoint.hasEmail;
  content.dataset[0].modified = '令和8年11月';
  expect(faultsOfJson(JSON.stringify(content), 'data-json.schema.json')).toHaveLength(2);
});
