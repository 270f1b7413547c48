import { withFiles } from '../../publish/datasets/build-datasets.ts';
import type { DataFile, Dataset } from '../../publish/datasets/dataset.ts';
import { describeTables } from '../../site.ts';
import { fixtureRows, fixtureSite } from './fixture-site.ts';

/** Every dataset of 架空市 with its files. */
export const fixtureCatalogue: Dataset[] = withFiles(
  describeTables(fixtureSite, fixtureRows).datasets,
);

/** One of its datasets. */
export function fixtureDataset(name: string): Dataset {
  return fixtureCatalogue.find((dataset) => dataset.name === name)!;
}

/** All its files. */
export const fixtureFiles: DataFile[] = fixtureCatalogue.flatMap(({ files }) => files);
