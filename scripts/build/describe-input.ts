import { load } from '../../src/load/load.ts';
import type { Site } from '../../src/model/types/model.ts';
import { buildSite } from '../../src/model/build/build-site.ts';
import {
  describeDatasets,
  type DescribedDataset,
} from '../../src/publish/datasets/build-datasets.ts';
import { publishedTables } from '../../src/quality/published-tables.ts';
import type { Row } from '../../src/tables/all-tables.ts';
import type { Rows } from '../../src/tables/describe/rows.ts';

/** What an input folder says, as far as releases and search need it. */
export interface DescribedInput {
  rows: Rows;
  site: Site;
  releases: Row<'releases'>[];
  datasets: DescribedDataset[];
}

/** The site of an input folder and its datasets, without the work of writing their files. */
export function describeInput(inputFolder: string): DescribedInput {
  return describeRows(load(inputFolder).rows);
}

/** The same of rows that are read already. */
export function describeRows(rows: Rows): DescribedInput {
  const site = buildSite(rows);
  const releases = rows.site.releases ?? [];
  const datasets = describeDatasets(site, publishedTables(site, rows), releases);
  return { rows, site, releases, datasets };
}
