import { load } from '../../load/load.ts';
import { buildSite } from '../../model/build/build-site.ts';
import type { Plan, Site } from '../../model/types/model.ts';
import { buildDatasets } from '../../publish/datasets/build-tables.ts';
import type { PublishedTable } from '../../publish/datasets/published-table.ts';
import type { Rows } from '../../tables/describe/rows.ts';
import { fixtureFolder } from './input-folder.ts';

/** The rows of 架空市, read once. */
export const fixtureRows: Rows = load(fixtureFolder).rows;

/** What is built and published from them. */
export const fixtureSite: Site = buildSite(fixtureRows);
export const fixturePlan: Plan = fixtureSite.plans[0]!;
export const fixtureDatasets: PublishedTable[] = buildDatasets(fixtureSite, fixtureRows);

/** One of its published tables. */
export function fixtureTable(name: string): PublishedTable {
  return fixtureDatasets.find((table) => table.name === name)!;
}

/** The rows of 架空市 with other settings: the same site at another address or another time. */
export function siteWith(settings: Record<string, string>): Site {
  const site = fixtureRows.site.site!.map((row) => ({
    ...row,
    value: settings[row.key] ?? row.value,
  }));
  return buildSite({ ...fixtureRows, site: { ...fixtureRows.site, site } });
}
