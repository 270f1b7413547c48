import { pointName } from './progress-reason.ts';
import type { Indicator, IndicatorValue } from '../types/model.ts';
import { shortYearName } from '../../words/fiscal-year.ts';

/** A value in a table of indicators: 「85%以上（R10・2028）」; a target in words as printed; `none` where there is none. */
export function valueWords(value: IndicatorValue | null | undefined, none: string): string {
  if (!value) return none;
  const { label, qualifier, fy, indicator } = value;
  const amount =
    value.value === null
      ? label
      : pointName({ value: value.value, qualifier, fy: null }, indicator.unit);
  return fy === null ? amount : `${amount}（${shortYearName(fy)}・${fy}）`;
}

/** The values of a row in one line, for screens that have no room for their columns: 「実績：…／目標：…」. */
export function briefValues({ actuals, targets }: Indicator): string {
  const actual = `実績：${valueWords(actuals.at(-1), '収録なし')}`;
  return `${actual}／目標：${valueWords(targets.at(-1), '記載なし')}`;
}
