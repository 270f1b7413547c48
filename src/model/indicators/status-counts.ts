import type { Indicator, Plan, Site, StatusCount } from '../types/model.ts';
import { statuses } from './status.ts';

/** Indicators by status, in the order of statuses; a reprint counts only where it first stands. */
export function countByStatus(indicators: readonly Indicator[]): StatusCount[] {
  const { own } = partReprints(indicators);
  return statuses
    .map(({ status }) => ({
      status,
      indicators: own.filter(({ standing }) => standing.status === status),
    }))
    .filter((count) => count.indicators.length > 0);
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
