import { describe, expect, test } from 'vitest';
import { datasetsOf, releasedCatalogue } from '../../testing/builders/released-catalogue.ts';
import { schemaOrgCatalog, schemaOrgDataset } from './schema-org.ts';

const datasets = datasetsOf(releasedCatalogue);

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))('%s', (_, dataset) => {
  const text = schemaOrgDataset(dataset);
  const content = JSON.parse(text);

  test('has what Google asks for', () => {
    expect(content).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      includedInDataCatalog: { '@type': 'DataCatalog' },
      publisher: { name: expect.any(String) },
    });
    expect(content.name).toBeTruthy();
    expect(content.description.length).toBeGreaterThanOrEqual(50);
    expect(content.description.length).toBeLessThanOrEqual(5000);
  });

  test('has every file', () => {
    expect(content.distribution.map((it: { contentUrl: string }) => it.contentUrl)).toEqual(
      dataset.files.map(({ address }) => `https://kaku.example.jp${address}`),
    );
  });

  test('cannot end the script element that it stands in', () => {
    expect(text).not.toMatch(/[<>&]/);
  });
});

test('the catalogue names every dataset', () => {
  const content = JSON.parse(schemaOrgCatalog(datasets[0]!.site, datasets));
  expect(content['@type']).toBe('DataCatalog');
  expect(content.dataset).toHaveLength(datasets.length);
});
