import { shortYearName } from '../../words/fiscal-year.ts';
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

/** 「（R4実績）」, 「（R3～R4実績）」: the years of the figures that a count rests on; empty where it rests on none. */
export function countYears({ indicators }: Pick<StatusCount, 'indicators'>): string {
  const years = indicators
    .flatMap(({ actuals }) => actuals.at(-1)?.fy ?? [])
    .toSorted((a, b) => a - b)
    .map(shortYearName);
  if (years.length === 0) return '';
  const [first, last] = [years[0]!, years.at(-1)!];
  return `（${first === last ? first : `${first}～${last}`}実績）`;
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

/** All that is listed under each status, in the order of statuses: what is counted, and reprints, which are not. */
export function listsByStatus(
  indicators: readonly Indicator[],
): (StatusCount & { listed: readonly Indicator[]; reprints: readonly Indicator[] })[] {
  const shown = Map.groupBy(indicators, (indicator) => badgeOf(indicator).look);
  return shownStatuses.flatMap(({ status }) => {
    const listed = shown.get(status);
    if (!listed) return [];
    const { own, reprints } = partReprints(listed);
    return [{ status, listed, indicators: own, reprints }];
  });
}

/** The plans with indicators to count. */
export function plansWithFigures({ plans }: Site): Plan[] {
  return plans.filter(({ statusCounts }) => statusCounts.length > 0);
}
