import { load } from './load/load.ts';
import { formatProblems } from './load/problem.ts';
import { buildSite } from './model/build.ts';
import { buildDatasets } from './publish/datasets.ts';

/** The whole story: read and check a folder, build the model from it, and what it publishes. */
export function composeSite(folder: string) {
  const { rows, prose, problems } = load(folder);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const site = buildSite(rows);
  return { site, datasets: buildDatasets(site, rows), prose };
}

/** The site of this build; AYUMI_INPUT names a folder other than the project's own. */
export const { site, datasets, prose } = composeSite(process.env['AYUMI_INPUT'] ?? process.cwd());
