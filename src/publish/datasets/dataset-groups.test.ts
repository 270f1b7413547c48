import { expect, test } from 'vitest';
import { fixtureCatalogue } from '../../testing/builders/fixture-catalogue.ts';
import { datasetGroups } from './dataset-groups.ts';

test('every dataset stands in one group', () => {
  const names = datasetGroups(fixtureCatalogue).flatMap(({ datasets }) =>
    datasets.map(({ name }) => name),
  );
  expect(names.toSorted()).toEqual(fixtureCatalogue.map(({ name }) => name).toSorted());
});

test('figures and overview come first', () => {
  const [first] = datasetGroups(fixtureCatalogue);
  expect(first!.datasets.slice(0, 2).map(({ name }) => name)).toEqual([
    'ayumi-figures',
    'ayumi-measures-overview',
  ]);
});
