import { partReprints } from '../indicators/status-counts.ts';
import type { Indicator, Organization, Site, Topic } from '../types/model.ts';

/** Indicators on one subject that are counted in the same unit: only these can share an axis. */
export interface UnitGroup {
  readonly unit: string;
  readonly indicators: readonly Indicator[];
  /** The ends of the axis: every recorded number, and nought. */
  readonly from: number;
  readonly to: number;
}

/** The indicators of a topic over all governments. */
export interface Comparison {
  readonly topic: Topic;
  /** Those that can be compared: two or more of one unit. */
  readonly groups: readonly UnitGroup[];
  /** Those whose unit no other indicator of the topic has. */
  readonly alone: readonly Indicator[];
  /** How many indicators these are together. */
  readonly count: number;
}

/** The topics that have numbers to show, in their order. */
export function comparisonsOf({ topics }: Site): Comparison[] {
  return topics
    .map((topic) => {
      const groups = groupsOf(topic);
      return {
        topic,
        groups: groups.filter(({ indicators }) => indicators.length > 1),
        alone: groups.flatMap(({ indicators }) => (indicators.length > 1 ? [] : indicators)),
        count: groups.reduce((sum, { indicators }) => sum + indicators.length, 0),
      };
    })
    .filter(({ groups, alone }) => groups.length + alone.length > 0);
}

/** The topics in which something can be compared, and those in which every indicator stands alone. */
export function partComparisons(
  comparisons: readonly Comparison[],
): Record<'compared' | 'others', Comparison[]> {
  const { compared = [], others = [] } = Object.groupBy(comparisons, ({ groups }) =>
    groups.length > 0 ? 'compared' : 'others',
  );
  return { compared, others };
}

/** Whether the comparison has a topic: whether one of its indicators has a number. */
export function isCompared(topic: Topic): boolean {
  return groupsOf(topic).length > 0;
}

/** The governments that have an indicator among those shown, in the order in which they first stand there. */
export function comparedOrganizations(comparisons: readonly Comparison[]): Organization[] {
  const indicators = comparisons.flatMap(({ groups, alone }) => [
    ...groups.flatMap((group) => group.indicators),
    ...alone,
  ]);
  return [...new Set(indicators.map(({ plan }) => plan.organization))];
}

/** The latest number of each series: what a row of the comparison shows. */
export function numbersOf({ baseline, actuals, targets }: Indicator) {
  const valueOf = (value: { value: number | null } | null | undefined) => value?.value ?? null;
  return {
    baseline: valueOf(baseline),
    actual: valueOf(actuals.at(-1)),
    target: valueOf(targets.at(-1)),
  };
}

function groupsOf({ indicators }: Topic): UnitGroup[] {
  const { own } = partReprints(indicators);
  const numbered = own.filter((indicator) => recordedNumbers(indicator).length > 0);
  const byUnit = Map.groupBy(numbered, ({ unit }) => unit);
  return [...byUnit].map(([unit, of]) => {
    const numbers = of.flatMap(recordedNumbers);
    const from = numbers.reduce((a, b) => Math.min(a, b), 0);
    const to = numbers.reduce((a, b) => Math.max(a, b), 0);
    return { unit, indicators: of, from, to };
  });
}

function recordedNumbers(indicator: Indicator): number[] {
  return Object.values(numbersOf(indicator)).filter((value) => value !== null);
}
