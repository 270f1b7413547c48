import type { Site } from '../model/types/model.ts';
import { withTable, type NamedDataset } from '../publish/datasets/build-datasets.ts';
import { describingTables } from '../publish/datasets/describing-tables.ts';
import { checkReadability } from './check-readability.ts';
import { readabilityTable } from './readability-table.ts';
import type { Readable } from './readability.ts';

/**
 * The datasets with the results of judging them as one more table.
 * Throws an Error that tells every place where one breaks a rule for no reason.
 */
export function withReadability(site: Site, datasets: readonly NamedDataset[]): NamedDataset[] {
  checkReadability([
    ...datasets,
    ...datasets.filter(({ kind }) => kind !== 'table').map(described),
  ]);
  return withTable(site, datasets, readabilityTable(site, datasets));
}

/** The sheets of a workbook that describe the others: dictionary, codes, sources. */
function described(dataset: NamedDataset): Readable {
  return { name: `${dataset.name}（列の説明など）`, tables: describingTables(dataset) };
}
