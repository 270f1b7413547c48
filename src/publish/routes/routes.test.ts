import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { datasetsOf, releasedCatalogue } from '../../testing/builders/released-catalogue.ts';
import { pathsOf } from './page-kind.ts';
import { examplesOf, pagesOf, reservedNames, routes } from './routes.ts';

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

test('the names that stand beside a part that differs are known', () => {
  expect(reservedNames('/plans/[plan]/')).toEqual([
    'changes',
    'indicators',
    'measures',
    'projects',
    'results',
    'reviews',
    'sections',
    'timeline',
  ]);
  expect(reservedNames('/topics/')).toEqual([]);
});
