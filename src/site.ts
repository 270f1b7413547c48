import { load } from './load/load.ts';
import { formatProblems } from './load/report/problem.ts';
import { keptVersions } from './load/read/folder.ts';
import { buildSite } from './model/build/build-site.ts';
import { buildCatalogue } from './publish/datasets/build-datasets.ts';
import { publishedTables } from './quality/published-tables.ts';

/** The whole story: read and check a folder, build the model from it, and what it publishes. */
export async function composeSite(folder: string) {
  const { rows, prose, problems } = load(folder);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const site = buildSite(rows);
  const datasets = publishedTables(site, rows);
  const catalogue = await buildCatalogue(
    site,
    datasets,
    rows.site.releases ?? [],
    keptVersions(folder),
  );
  return { site, datasets, catalogue, prose };
}

/** The site of this build; AYUMI_INPUT names a folder other than the project's own. */
export const { site, datasets, catalogue, prose } = await composeSite(
  process.env['AYUMI_INPUT'] ?? process.cwd(),
);

/** What the pages and their addresses are made from. */
export const published = { site, datasets: catalogue };
