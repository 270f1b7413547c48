import type { Plan, Site } from '../../model/types/model.ts';
import { phaseNames } from '../../model/schedule/phase.ts';

const common = ['行財政改革', '行政改革', '自治体', '計画', '施策', '取組項目'];
/** Catalogues show about this many without cutting them. */
const most = 15;

/** What people search a plan by: its government, what is recorded of it, its topics and its phases. */
export function keywordsOfPlan(plan: Plan): string[] {
  const { organization, measures, indicators, hasSchedule, isDraft } = plan;
  const counts = new Map<string, number>();
  for (const { topics } of measures)
    for (const { title } of topics) counts.set(title, (counts.get(title) ?? 0) + 1);
  const topics = [...counts].toSorted(([, a], [, b]) => b - a).map(([title]) => title);
  const phases = new Set(measures.flatMap(({ stages }) => stages.map(({ phase }) => phase)));
  const given = [
    organization.name,
    ...common,
    ...(isDraft ? ['案'] : []),
    ...(hasSchedule ? ['工程'] : []),
    ...(indicators.length > 0 ? ['指標'] : []),
    '進捗管理',
    ...topics.slice(0, 4),
    ...Object.entries(phaseNames).flatMap(([phase, name]) =>
      [...phases].some((it) => it === phase) ? [name] : [],
    ),
  ];
  return [...new Set(given)].slice(0, most);
}

/** The same for data of all plans, with words of their own first. */
export function keywordsOf(site: Site, own: readonly string[]): string[] {
  const governments = site.plans.map(({ organization }) => organization.name);
  const topics = site.topics.map(({ title }) => title);
  const given = [...own, ...common, '進捗管理', ...new Set(governments), ...topics];
  return [...new Set(given)].slice(0, most);
}
