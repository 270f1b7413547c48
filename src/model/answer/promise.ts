import type { Indicator, Measure } from '../types/model.ts';
import { deadlinesOf } from './deadline.ts';
import { goalYears } from './goal-years.ts';

/** By what a promise can be held: a number, else a year, else nothing. */
export type PromiseKind = 'target' | 'deadline' | 'neither';

/** The kinds in the order in which pages list them, with the rule of each. */
export const promiseKinds: readonly { kind: PromiseKind; name: string; when: string }[] = [
  {
    kind: 'target',
    name: '数値目標がある',
    when: '施策か、その取組項目か、属する体系の指標に、数値の目標がある。',
  },
  {
    kind: 'deadline',
    name: '期限だけがある',
    when: '数値目標はないが、目標の文に年度があるか、工程に、計画の期間の途中で始まる段階か終わる段階、または節目の日がある。',
  },
  {
    kind: 'neither',
    name: '期限も数値目標もない',
    when: '数値目標がなく、目標の文にも工程にも、計画の期間より細かい年度がない。',
  },
];

/** How the promise of a measure can be held. */
export function promiseOf(measure: Measure): PromiseKind {
  if (targetIndicators(measure).length > 0) return 'target';
  const isDated = goalYears(measure.goal).length > 0 || deadlinesOf(measure).length > 0;
  return isDated ? 'deadline' : 'neither';
}

/** 「期限だけがある」 for deadline. */
export function promiseName(kind: PromiseKind): string {
  return promiseKinds.find((it) => it.kind === kind)!.name;
}

/** The indicators that speak of a measure: its own and its actions', else those of the section that it stands in. */
export function figuresFor({ indicators, figuresOf }: Measure): readonly Indicator[] {
  return indicators.length > 0 ? indicators : (figuresOf?.indicators ?? []);
}

/** Those of them that have a number to reach. */
export function targetIndicators(measure: Measure): Indicator[] {
  return figuresFor(measure).filter(({ targets }) => targets.some(({ value }) => value !== null));
}
