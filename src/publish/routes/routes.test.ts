import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../testing/builders/input-folder.ts';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { datasetsOf, releasedCatalogue } from '../../testing/builders/released-catalogue.ts';
import { pathsOf } from './page-kind.ts';
import { examplesOf, pagesOf, takenNames, routes } from './routes.ts';

const published = { site: releasedCatalogue.site, datasets: datasetsOf(releasedCatalogue) };

test('what differs in an address is read from the address, under the base path too', () => {
  const [first] = pathsOf(routes.measure, published);
  expect(first!.params).toEqual({
    plan: 'kaku-reform-2024',
    measure: fixturePlan.measures[0]!.no,
  });
});

test('no two pages have one address', () => {
  const paths = pagesOf(published).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('every kind has an example, and no two are called the same', () => {
  for (const { examples } of Object.values(routes)) expect(examples.length).toBeGreaterThan(0);
  const types = examplesOf(published).map(({ type }) => type);
  expect(new Set(types).size).toBe(types.length);
});

describe('the names that addresses use of their own are known', () => {
  test.each([
    'share',
    'share.svg',
    'index',
    'index.json',
    'data',
    'timeline',
    'measures',
    'embed',
    '404',
  ])('%s', (name) => {
    expect(takenNames()).toContain(name);
  });

  test('those of every file that src/pages writes', () => {
    const files = globSync('src/pages/**/*.{ts,astro}', { cwd: projectFolder });
    const parts = files
      .map((file) => file.replace(/^src.pages./, '').replace(/(\.astro|\.ts)$/, ''))
      .flatMap((file) => file.split(/[\\/]/))
      .filter((part) => !/^_|\[/.test(part));
    const missing = new Set(parts.filter((part) => !takenNames().has(part)));
    // Two numbered folders of the CKAN API and the file of a partition, beside which no row has an address.
    expect([...missing].toSorted()).toEqual(['3', 'action', 'data.parquet']);
  });
});
