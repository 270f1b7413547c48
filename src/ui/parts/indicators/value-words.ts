import { pointName } from '../../../model/indicators/progress-reason.ts';
import type { IndicatorValue } from '../../../model/types/model.ts';
import { shortYearName } from '../../../words/fiscal-year.ts';

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
