import type { IndicatorValue } from '../types/model.ts';

/**
 * Whether a row of a period is to be reached in each of its years (年3人, 2024 to 2028): a target of an amount of
 * single years that is no average and no sum of the period as a whole.
 */
export function isOfEveryYear(value: IndicatorValue): boolean {
  const { indicator, series, aggregation, qualifier, periodFrom, periodTo } = value;
  if (series !== 'target' || indicator.nature !== 'flow') return false;
  const isWhole = aggregation === 'average' || qualifier === 'total';
  return !isWhole && periodFrom !== null && periodTo !== null && periodFrom < periodTo;
}
