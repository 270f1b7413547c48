import { buildSite } from '../../model/build/build-site.ts';
import { describeDatasets, groupTables, withFiles } from '../../publish/datasets/build-datasets.ts';
import { wholeCatalogue, type Catalogue } from '../../publish/catalogue/build-catalogue.ts';
import type { Dataset } from '../../publish/datasets/dataset.ts';
import { buildDatasets } from '../../publish/datasets/build-tables.ts';
import { withReadability } from '../../quality/with-readability.ts';
import type { Rows } from '../../tables/describe/rows.ts';
import { fixtureRows } from './fixture-site.ts';

/** Stamps of two releases, the older first. */
export const stamps = ['2026-10-02T01:20:30Z', '2026-11-20T05:30:12Z'] as const;

/** The catalogue of 架空市 with every dataset released twice, and before its first release. */
export const releasedCatalogue: Catalogue = await catalogueOf(fixtureRows);
export const unreleasedCatalogue: Catalogue = withoutReleases(releasedCatalogue);

/**
 * The whole catalogue of some rows, every dataset released twice. Rows that break the rules of
 * machine readability on purpose are not judged.
 */
export async function catalogueOf(rows: Rows, isJudged = true): Promise<Catalogue> {
  const site = buildSite(rows);
  const own = groupTables(site, buildDatasets(site, rows));
  const named = isJudged ? withReadability(site, own).datasets : own;
  const releases = describeDatasets(named, []).flatMap(({ name, contentHash }) =>
    stamps.map((date, at) => ({
      version: `1.${at}.0`,
      date,
      dataset: name,
      sha256: at === 1 ? contentHash : '0'.repeat(64),
      note: at === 1 ? '2回目の公開' : '最初の公開',
    })),
  );
  return wholeCatalogue(site, withFiles(describeDatasets(named, releases)));
}

/** Its datasets. */
export function datasetsOf({ entries }: Catalogue): Dataset[] {
  return entries.map(({ dataset }) => dataset);
}

function withoutReleases(catalogue: Catalogue): Catalogue {
  const datasets = datasetsOf(catalogue).map((dataset) => ({ ...dataset, releases: [] }));
  return wholeCatalogue(catalogue.site, datasets);
}
