import { shortName } from '../../words/code-names.ts';
import { fiscalYearName } from '../../words/fiscal-year.ts';
import { amountName, shareName } from '../../words/number.ts';
import type { Indicator, IndicatorValue } from '../types/model.ts';
import { pointName } from './progress-reason.ts';

type Series = IndicatorValue['series'];

/** What a chart says beside a value: 「目標100件」 */
export function valueLabel(
  point: {
    series: Series;
    value: number;
    qualifier: IndicatorValue['qualifier'];
    printed?: IndicatorValue['printed'];
  },
  { unit }: Indicator,
): string {
  return `${shortName('indicator_values', 'series', point.series)}${pointName({ ...point, fy: null }, unit)}`;
}

/** 「基準値から最後の目標までの71.1%」, 「0億円から最後の目標までの63.0%」; null where no way leads there. */
export function wayWords({
  standing,
  baseline,
  baselineComparable,
  unit,
}: Indicator): string | null {
  if (standing.progress === null) return null;
  const start = baseline && baselineComparable ? '基準値' : amountName(0, unit);
  return `${start}から最後の目標までの${shareName(standing.progress)}`;
}

/** How far the latest actual is, for the chart; null where no way leads to the target. */
export function chartWay(indicator: Indicator): string | null {
  const way = wayWords(indicator);
  return way === null ? null : `最も新しい実績は、${way}`;
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

/** What the bars of a chart mean. */
export const barWords = '棒の長さは0からの大きさ';

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
