import type { Site } from '../model/model.ts';
import type { Rows } from '../tables/rows.ts';
import { buildDatasets } from './datasets.ts';
import type { PublishedTable } from './published-table.ts';
import { withReadability } from './readability/with-readability.ts';

/** Every table that leaves the site, with the record of how they keep the rules. */
export function publishedTables(site: Site, rows: Rows): PublishedTable[] {
  return withReadability(site, buildDatasets(site, rows));
}
