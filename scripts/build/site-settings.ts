import { load } from '../../src/load/load.ts';
import { formatProblems } from '../../src/load/report/problem.ts';
import type { Settings } from '../../src/model/types/model.ts';
import { readSettings } from '../../src/model/build/settings.ts';

/** The settings of an input folder; an error that shows all problems where its data have some. */
export function siteSettings(inputFolder: string): Settings {
  const { rows, problems } = load(inputFolder);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return readSettings(rows.site.site ?? []);
}
