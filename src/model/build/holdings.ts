import type { Plan } from '../types/model.ts';

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
  const counts = [
    { name: '施策', count: measures.length },
    { name: '取組項目', count: actions.length },
    { name: '指標', count: indicators.length },
    { name: '実績や計画', count: results.length },
    { name: '関連事業', count: projects.length },
  ];
  return counts.filter(({ count }) => count > 0);
}

/** The same in words: 「施策35件・取組項目104件」 */
export function holdingWords(plan: Plan): string {
  return countHoldings(plan)
    .map(({ name, count }) => `${name}${count}件`)
    .join('・');
}
