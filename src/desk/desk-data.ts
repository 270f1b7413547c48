import type { Site } from '../model/types/model.ts';
import { urls } from '../publish/urls.ts';

/** What /desk/ checks against: the tables of the site as they were read, and what no row may be called. */
export interface DeskData {
  files: readonly DeskFile[];
  takenNames: readonly string[];
  plans: readonly DeskPlan[];
}

interface DeskFile {
  /** `data/plans/aomori-reform-2024/results.csv` */
  path: string;
  text: string;
}

/** A plan that may be chosen, for files that do not say theirs. */
export interface DeskPlan {
  id: string;
  title: string;
  /** The fiscal years that results may be of: 2024 … 2028. */
  years: readonly number[];
  address: string;
}

/**
 * Words for the search, a quarter of all tables on the wire: no plan refers to them, so the page does without, and
 * takes them in only with the whole folder of a site.
 */
export const ofTheSearch = 'data/synonyms.csv';

/** Gathers what the page needs, so that it needs nothing more once it is open. */
export function deskData(
  site: Site,
  files: readonly DeskFile[],
  takenNames: ReadonlySet<string>,
): DeskData {
  const plans = site.plans.map((plan) => ({
    id: plan.id,
    title: plan.title,
    years: plan.years,
    address: urls.plan(plan),
  }));
  return {
    files: files.filter(({ path }) => path !== ofTheSearch),
    takenNames: [...takenNames].sort(),
    plans,
  };
}
