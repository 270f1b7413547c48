import { describe, expect, test } from 'vitest';
import {
  releasedCatalogue,
  stamps,
  unreleasedCatalogue,
} from '../../../testing/builders/released-catalogue.ts';
import { faultsOfJson } from '../../../quality/standards/json-schema.ts';
import { dataV3 } from './data-v3.ts';

const released = JSON.parse(dataV3(releasedCatalogue));

test.each([
  ['released', releasedCatalogue],
  ['before the first release', unreleasedCatalogue],
])('%s, it keeps to the schema', (_, catalogue) => {
  expect(faultsOfJson(dataV3(catalogue), 'data-v3.schema.json')).toEqual([]);
});

test('it lists every dataset with every file', () => {
  const ids = released.dataset.map((it: { '@id': string }) => it['@id']);
  expect(ids).toEqual(releasedCatalogue.entries.map(({ iri }) => iri));
  const files = released.dataset.flatMap((it: { distribution: object[] }) => it.distribution);
  expect(files.length).toBe(releasedCatalogue.entries.flatMap((it) => it.files).length);
});

test('the dataset of all data has the others as its parts, and the service serves all', () => {
  const [whole, ...others] = released.dataset;
  const ids = others.map((it: { '@id': string }) => it['@id']);
  expect(whole.hasPart).toEqual(ids);
  expect(released.service[0].servesDataset).toEqual([whole['@id'], ...ids]);
});

test('a dataset says when it was first and last released, and as what', () => {
  expect(released.dataset[0]).toMatchObject({
    issued: stamps[0],
    modified: stamps[1],
    version: '1.1.0',
    versionNotes: '2回目の公開',
  });
});

describe('what breaks the schema is found', () => {
  interface Damaged {
    title?: string;
    keyword: string | string[];
    contactPoint: { hasEmail?: string }[];
    distribution: { byteSize: string | number }[];
  }

  test.each<[string, (dataset: Damaged) => void]>([
    ['a dataset without a title', (it) => delete it.title],
    ['a contact without e-mail', (it) => delete it.contactPoint[0]!.hasEmail],
    ['keywords as a list', (it) => (it.keyword = ['計画'])],
    ['a size as a number', (it) => (it.distribution[0]!.byteSize = 12)],
  ])('%s', (_, damage) => {
    const content = structuredClone(released);
    damage(content.dataset[0]);
    expect(faultsOfJson(JSON.stringify(content), 'data-v3.schema.json')).toHaveLength(1);
  });
});
