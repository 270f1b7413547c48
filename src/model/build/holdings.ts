import { prefectureName } from '../../words/prefectures.ts';
import type { Division, Organization, Plan, Site } from '../types/model.ts';

/** How many of one kind of thing are recorded: 「施策」, 35. */
export interface Holding {
  name: string;
  count: number;
}

/** Counts of what the plan has; kinds of which it has none are left out. */
export function countHoldings({
  measures,
  actions,
  indicators,
  results,
  projects,
}: Pick<Plan, 'measures' | 'actions' | 'indicators' | 'results' | 'projects'>): Holding[] {
  return thatThereAre([
    { name: '施策', count: measures.length },
    { name: '取組項目', count: actions.length },
    { name: '指標', count: indicators.length },
    { name: '実績や計画', count: results.length },
    { name: '関連事業', count: projects.length },
  ]);
}

/** The same in words: 「施策35件・取組項目104件」 */
export function holdingWords(plan: Plan): string {
  return wordsOf(countHoldings(plan));
}

/** What a division answers for, in words: 「施策2件・取組項目5件」; empty for nothing. */
export function dutyWords({ measures, actions }: Division): string {
  return wordsOf(
    thatThereAre([
      { name: '施策', count: measures.length },
      { name: '取組項目', count: actions.length },
    ]),
  );
}

/** A kind of thing that the whole site holds. */
export interface SiteHolding extends Holding {
  kind: 'organizations' | 'plans' | 'measures' | 'actions' | 'indicators' | 'projects' | 'topics';
}

/** Counts of what the site has over all plans; kinds of which it has none are left out. */
export function siteHoldings(site: Site): SiteHolding[] {
  const { plans, topics } = site;
  const inPlans = (of: 'measures' | 'actions' | 'indicators' | 'projects') =>
    plans.reduce((sum, plan) => sum + plan[of].length, 0);
  return thatThereAre([
    { kind: 'organizations', name: '団体', count: governmentsWithPlans(site).length },
    { kind: 'plans', name: '計画', count: plans.length },
    { kind: 'measures', name: '施策', count: inPlans('measures') },
    { kind: 'actions', name: '取組項目', count: inPlans('actions') },
    { kind: 'indicators', name: '指標', count: inPlans('indicators') },
    { kind: 'projects', name: '関連事業', count: inPlans('projects') },
    { kind: 'topics', name: 'テーマ', count: topics.length },
  ]);
}

/** The governments of which a plan is recorded; others may only have written a document. */
export function governmentsWithPlans({ organizations }: Site): Organization[] {
  return organizations.filter(({ plans }) => plans.length > 0);
}

/** The same by prefecture, in the order of the site; those that lie in none have no name above them. */
export function governmentsByRegion(
  site: Site,
): { name: string | null; governments: Organization[] }[] {
  const byName = Map.groupBy(governmentsWithPlans(site), ({ lgCode }) =>
    prefectureName(lgCode.slice(0, 2)),
  );
  return [...byName].map(([name, governments]) => ({ name, governments }));
}

/** The governments of which divisions are recorded. */
export function governmentsWithDivisions({ organizations }: Site): Organization[] {
  return organizations.filter(({ divisions }) => divisions.length > 0);
}

/** The drafts whose measures, or indicators, stand among those of decided plans. */
export function draftsWith(things: 'measures' | 'indicators', { plans }: Site): Plan[] {
  return plans.filter((plan) => plan.isDraft && plan[things].length > 0);
}

function thatThereAre<Kind extends Holding>(holdings: readonly Kind[]): Kind[] {
  return holdings.filter(({ count }) => count > 0);
}

function wordsOf(holdings: readonly Holding[]): string {
  return holdings.map(({ name, count }) => `${name}${count}件`).join('・');
}
