import type { Indicator, Plan, Site, StatusCount } from '../types/model.ts';
import { badgeOf } from './badge.ts';
import { shownStatuses } from './status.ts';

/** Indicators by what their badges show, in the order of statuses; a reprint counts only where it first stands. */
export function countByStatus(indicators: readonly Indicator[]): StatusCount[] {
  const { own } = partReprints(indicators);
  const shown = Map.groupBy(own, (indicator) => badgeOf(indicator).look);
  return shownStatuses.flatMap(({ status }) => {
    const alike = shown.get(status);
    return alike ? [{ status, indicators: alike }] : [];
  });
}

/** The indicators that are counted, and those printed once more elsewhere, which are not. */
export function partReprints(
  indicators: readonly Indicator[],
): Record<'own' | 'reprints', Indicator[]> {
  const { own = [], reprints = [] } = Object.groupBy(indicators, ({ reprintOf }) =>
    reprintOf ? 'reprints' : 'own',
  );
  return { own, reprints };
}

/** The plans with indicators to count. */
export function plansWithFigures({ plans }: Site): Plan[] {
  return plans.filter(({ statusCounts }) => statusCounts.length > 0);
}
