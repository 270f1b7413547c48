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
      };
    })
    .filter(({ groups, alone }) => groups.length + alone.length > 0);
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
