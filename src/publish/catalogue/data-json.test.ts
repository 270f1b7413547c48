import { describe, expect, test } from 'vitest';
import {
  releasedCatalogue,
  unreleasedCatalogue,
} from '../../testing/builders/released-catalogue.ts';
import { faultsOfJson } from '../../quality/standards/json-schema.ts';
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

test('a dictionary is named for the CSV for machines, and for no other file', () => {
  const { dataset } = JSON.parse(dataJson(releasedCatalogue));
  const described = dataset
    .flatMap(
      (it: { distribution: { downloadURL: string; describedBy?: string }[] }) => it.distribution,
    )
    .filter((it: { describedBy?: string }) => it.describedBy);
  expect(described.length).toBeGreaterThan(10);
  for (const { downloadURL, describedBy } of described)
    expect(describedBy).toBe(`${downloadURL}-metadata.json`);
});

test('what breaks the schema is found', () => {
  const content = JSON.parse(dataJson(releasedCatalogue));
  delete content.dataset[0].contactPoint.hasEmail;
  content.dataset[0].modified = '2026-11';
  expect(faultsOfJson(JSON.stringify(content), 'data-json.schema.json')).toHaveLength(2);
});
