import type { Change, Plan, Site } from '../../model/types/model.ts';
import { absolute, urls } from '../urls.ts';

/** Tables whose rows have a page of their own in a plan, and how to see that a row is still there. */
const pages = {
  measures: ({ measures }: Plan, key: string) => measures.some(({ no }) => no === key),
  indicators: ({ indicators }: Plan, key: string) => indicators.some(({ no }) => no === key),
  sections: ({ sections }: Plan, key: string) => sections.some(({ no }) => no === key),
  // Results have one page a year: 「2025」 stands for all of that year.
  results: ({ results }: Plan, key: string) =>
    !/^\d{4}$/.test(key) || results.some(({ fy }) => String(fy) === key),
} as const;

const titles = { withdrawal: '取り下げたページ', abolition: '廃止したもののページ' };

/** What was published and is there no more: personal data, an error that must not be read again, or what was abolished. */
export interface Withdrawal {
  plan: Plan;
  table: keyof typeof pages;
  no: string;
  change: Change;
  /** What the page is called that stands there now. */
  title: string;
}

/**
 * The rows that are gone and of which data/changes.csv says that they were withdrawn or abolished: a stone stands at their
 * old addresses. A row that is still there keeps its page, whatever the history says.
 */
export function withdrawalsOf(site: Site): Withdrawal[] {
  const found = site.changes.flatMap((change): Withdrawal[] => {
    const { plan, kind, table, key, column } = change;
    if (kind !== 'withdrawal' && kind !== 'abolition') return [];
    if (key === null || column !== null || !isPaged(table)) return [];
    return pages[table](plan, key) ? [] : [{ plan, table, no: key, change, title: titles[kind] }];
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
    kind: change.kind,
    date: change.date,
    reason: change.reason,
    plan: { plan_id: plan.id, title: plan.title },
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function isPaged(table: string | null): table is keyof typeof pages {
  return table !== null && Object.hasOwn(pages, table);
}
