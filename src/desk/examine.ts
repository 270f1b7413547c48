import { expandArchives } from './deliveries/expand-archives.ts';
import { siteIn } from './deliveries/site-in.ts';
import type { DeskData } from './desk-data.ts';
import { examineFiles } from './examine-files.ts';
import { examineSite } from './examine-site.ts';
import type { Delivery, DeskChoice, Examined } from './examined.ts';

/**
 * Takes in files as `npm run import` does, or checks a whole site as `npm run check` does, in a browser: nothing is
 * written and nothing is sent. Rules about prose are left to `npm run check`, for the page has none.
 */
export function examine(
  deliveries: readonly Delivery[],
  data: DeskData,
  choice: DeskChoice,
): Examined {
  const { files, others, problems } = expandArchives(deliveries, choice.others ?? []);
  const site = siteIn(files, others);
  const examined = site
    ? examineSite(site, data, choice.edits ?? [])
    : examineFiles(files, data, choice);
  const closed = problems.map((problem) => ({ ...problem, ways: [] }));
  return { ...examined, problems: [...closed, ...examined.problems] };
}
