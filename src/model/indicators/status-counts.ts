import type { Indicator, Plan, StatusCount } from '../types/model.ts';
import { statuses } from './status.ts';

/** Indicators by status, in the order of statuses; a reprint counts only where it first stands. */
export function countByStatus(indicators: readonly Indicator[]): StatusCount[] {
  const own = indicators.filter(({ reprintOf }) => !reprintOf);
  return statuses
    .map(({ status }) => ({
      status,
      indicators: own.filter(({ standing }) => standing.status === status),
    }))
    .filter((count) => count.indicators.length > 0);
}

/** Counts for the plan, its measures and sections; measures without figures learn where they are. */
export function countStatuses(plan: Plan): void {
  plan.statusCounts = countByStatus(plan.indicators);
  for (const measure of plan.measures) {
    measure.statusCounts = countByStatus(measure.indicators);
    if (measure.indicators.length > 0) continue;
    for (let at = measure.section as typeof measure.section | null; at; at = at.parent)
      if (at.indicators.length > 0) measure.figuresOf ??= at;
  }
  plan.measuresWithoutFigures = plan.measures.filter(
    ({ indicators, figuresOf }) => indicators.length === 0 && !figuresOf,
  );
  for (const section of plan.sections) {
    const below = section.allMeasures.flatMap(({ indicators }) => indicators);
    const inSections = plan.sections
      .filter((it) => it === section || isBelow(it, section))
      .flatMap(({ indicators }) => indicators);
    section.statusCounts = countByStatus([...inSections, ...below]);
  }
}

function isBelow({ parent }: Plan['sections'][number], above: Plan['sections'][number]): boolean {
  return parent !== null && (parent === above || isBelow(parent, above));
}
