import type { Site } from '../../model/types/model.ts';
import type { Rows } from '../../tables/describe/rows.ts';
import { buildDatasets } from './build-tables.ts';
import type { PublishedTable } from './published-table.ts';
import { withReadability } from '../../quality/with-readability.ts';

/** Every table that leaves the site, with the record of how they keep the rules. */
export function publishedTables(site: Site, rows: Rows): PublishedTable[] {
  return withReadability(site, buildDatasets(site, rows));
}
