import { load } from '../../load/load.ts';
import { buildSite } from '../../model/build/build-site.ts';
import { describeDatasets } from '../../publish/datasets/build-datasets.ts';
import { publishedTables } from '../../quality/published-tables.ts';
import type { Published } from '../../publish/routes/page-kind.ts';

/** What an input folder publishes, as far as its pages follow from it: without the files of datasets. */
export function publishedOf(inputFolder: string): Published {
  const { rows } = load(inputFolder);
  const site = buildSite(rows);
  const datasets = describeDatasets(site, publishedTables(site, rows), rows.site.releases ?? []);
  return { site, datasets: datasets.map((dataset) => ({ ...dataset, files: [] })) };
}
