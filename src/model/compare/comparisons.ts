import { partReprints } from '../indicators/status-counts.ts';
import type { Indicator, Site, Topic } from '../types/model.ts';

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
  readonly groups: readonly UnitGroup[];
}

/** The topics that have numbers to compare, in their order. */
export function comparisonsOf({ topics }: Site): Comparison[] {
  return topics
    .map((topic) => ({ topic, groups: groupsOf(topic) }))
    .filter(({ groups }) => groups.length > 0);
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

/** Those of its measures, and of the sections that hold the figures of measures without their own. */
function groupsOf({ indicators, figureSections }: Topic): UnitGroup[] {
  const ofSections = figureSections.flatMap((section) => section.indicators);
  const { own } = partReprints([...new Set([...indicators, ...ofSections])]);
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
