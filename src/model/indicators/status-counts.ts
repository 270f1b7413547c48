import type { Indicator, StatusCount } from '../types/model.ts';
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
