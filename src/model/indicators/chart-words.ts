import { fiscalYearName } from '../../words/fiscal-year.ts';
import type { Indicator, IndicatorValue } from '../types/model.ts';
import { pointName } from './progress-reason.ts';

type Series = IndicatorValue['series'];

const seriesNames = { baseline: '基準', target: '目標', actual: '実績' } as const;

/** What a chart says beside a value: 「目標100件」 */
export function valueLabel(
  point: { series: Series; value: number; qualifier: IndicatorValue['qualifier'] },
  { unit }: Indicator,
): string {
  return `${seriesNames[point.series]}${pointName({ ...point, fy: null }, unit)}`;
}

/** What the signs of a chart mean, and no more than it has. */
export function chartKey({ series, hasPath }: { series: ReadonlySet<Series>; hasPath: boolean }) {
  return [
    series.has('target') && '◆は目標',
    series.has('actual') && '●は実績',
    series.has('baseline') && '○は基準値',
    hasPath && '破線は目標までの道筋',
  ].filter((words) => words !== false);
}

/** A warning where the bottom line of a chart does not stand for nothing. */
export const cutAxisWords = '縦軸は0から始まりません';

/** What a chart says to those who hear the page: the table beside it has the same. */
export function chartSpanWords(firstFy: number, lastFy: number): string {
  return `${fiscalYearName(firstFy)}から${fiscalYearName(lastFy)}までの図。同じ値は表にあります。`;
}

/** The indicators of which a chart tells something: a way to a target, or a value that was reached. */
export function indicatorsWithCharts(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(({ path, actuals }) => path.length > 0 || actuals.length > 0);
}
