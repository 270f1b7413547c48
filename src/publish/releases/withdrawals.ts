import type { Change, Plan, Site } from '../../model/types/model.ts';
import { absolute, urls } from '../urls.ts';

/** Tables whose rows have a page of their own in a plan, and how to see that a row is still there. */
const pages = {
  measures: (plan: Plan) => plan.measures,
  indicators: (plan: Plan) => plan.indicators,
  sections: (plan: Plan) => plan.sections,
} as const;

/** What was published and had to go: personal data, or an error that must not be read again. */
export interface Withdrawal {
  plan: Plan;
  table: keyof typeof pages;
  no: string;
  change: Change;
}

/**
 * The rows that are gone and of which data/changes.csv says that they were withdrawn: a stone stands at their
 * old addresses. A row that is still there keeps its page, whatever the history says.
 */
export function withdrawalsOf(site: Site): Withdrawal[] {
  const found = site.changes.flatMap((change): Withdrawal[] => {
    const { plan, kind, table, key, column } = change;
    if (kind !== 'withdrawal' || key === null || column !== null || !isPaged(table)) return [];
    return pages[table](plan).some(({ no }) => no === key)
      ? []
      : [{ plan, table, no: key, change }];
  });
  // One row may have been withdrawn twice: the newest entry, which comes first, speaks.
  const seen = new Set<string>();
  return found.filter(({ plan, table, no }) => {
    const address = urls.withdrawn(plan, table, no);
    return !seen.has(address) && seen.add(address);
  });
}

/** The same for programs that come back for index.json. */
export function withdrawalJson({ plan, table, no, change }: Withdrawal): string {
  const content = {
    url: absolute(plan.site, urls.withdrawn(plan, table, no)),
    withdrawn: true,
    date: change.date,
    reason: change.reason,
    plan: { plan_id: plan.id, title: plan.title },
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function isPaged(table: string | null): table is keyof typeof pages {
  return table !== null && Object.hasOwn(pages, table);
}
