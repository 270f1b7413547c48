import type { Indicator, Measure, Result } from '../types/model.ts';
import { figuresFor } from './promise.ts';

/** What the recorded sources tell of what came of a measure. */
export type Knowledge = 'figure' | 'record' | 'nothing';

/** The kinds in the order in which pages list them, with the rule of each. */
export const knowledgeKinds: readonly { kind: Knowledge; name: string; when: string }[] = [
  {
    kind: 'figure',
    name: '指標の実績がある',
    when: '施策か、その取組項目か、属する体系の指標に、実績値を収録している。',
  },
  {
    kind: 'record',
    name: '取り組んだ記録がある',
    when: '実績値はないが、団体が報告した実績や評価を収録している。',
  },
  {
    kind: 'nothing',
    name: '収録した資料からはわからない',
    when: '実績値も、団体が報告した実績や評価も、収録した資料にない。',
  },
];

/** What is known of what came of a measure. */
export function knowledgeOf(measure: Measure): Knowledge {
  if (measuredIndicators(measure).length > 0) return 'figure';
  return recordsOf(measure).length > 0 ? 'record' : 'nothing';
}

/** 「指標の実績がある」 for figure. */
export function knowledgeName(kind: Knowledge): string {
  return knowledgeKinds.find((it) => it.kind === kind)!.name;
}

/** The indicators that speak of a measure and have an actual value. */
export function measuredIndicators(measure: Measure): Indicator[] {
  return figuresFor(measure).filter(({ actuals }) => actuals.length > 0);
}

/** What the government reports as done or as its own assessment; a plan for a year is neither. */
export function recordsOf({ results }: Measure): Result[] {
  return results.filter(({ kind }) => kind === 'achievement' || kind === 'assessment');
}
