import type { Site } from '../model/types/model.ts';
import { describeDatasets, type DescribedDataset } from '../publish/datasets/build-datasets.ts';
import { buildDatasets } from '../publish/datasets/build-tables.ts';
import { describingTables } from '../publish/datasets/describing-tables.ts';
import type { PublishedTable } from '../publish/datasets/published-table.ts';
import type { Rows } from '../tables/describe/rows.ts';
import { checkReadability } from './check-readability.ts';
import { readabilityTable } from './readability-table.ts';
import type { Readable } from './readability.ts';

/**
 * Every table that leaves the site, with the results of judging them as one more.
 * Throws an Error that tells every place where one breaks a rule for no reason.
 */
export function publishedTables(site: Site, rows: Rows): PublishedTable[] {
  const tables = buildDatasets(site, rows);
  const datasets = describeDatasets(site, tables, []);
  checkReadability([
    ...datasets,
    ...datasets.filter(({ kind }) => kind !== 'table').map(described),
  ]);
  return [...tables, readabilityTable(site, datasets)];
}

/** The sheets of a workbook that describe the others: dictionary, codes, sources. */
function described(dataset: DescribedDataset): Readable {
  return { name: `${dataset.name}（列の説明など）`, tables: describingTables(dataset) };
}
