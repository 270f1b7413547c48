import type { Indicator } from '../../model/types/model.ts';
import type { Row } from '../../tables/all-tables.ts';
import { smallPlan } from './small-site.ts';

/** An indicator as far as a sentence looks at it. Left out: unit %, a level that is to grow, comparable. */
export interface MadeUp {
  unit?: string;
  nature?: Indicator['nature'];
  direction?: Indicator['direction'];
  kind?: Indicator['targetKind'];
  /** Of fiscal year 2023. */
  baseline?: number;
  /** The baseline is the average of the years from this one. */
  averageFrom?: number;
  isComparable?: boolean;
  /** The targets are of the years from this one to their own. */
  targetsFrom?: number;
  qualifier?: Row<'indicator_values'>['qualifier'];
  /** By fiscal year; a target in words is its label. */
  targets: Record<number, number | string>;
}

/** An indicator that belongs to nothing but its plan, and of which no actual is known. */
export function madeUpIndicator(madeUp: MadeUp): Indicator {
  const { unit = '%', nature = 'level', direction = 'increase', kind = 'number' } = madeUp;
  const indicator: Partial<Row<'indicators'>> = {
    indicator_no: '1',
    name: '架空の指標',
    unit,
    nature,
    direction,
    target_kind: kind,
    baseline_comparable: madeUp.isComparable === false ? 'no' : 'yes',
  };
  return smallPlan({ indicators: [indicator], indicator_values: valuesOf(madeUp) }).indicators[0]!;
}

function valuesOf({
  baseline,
  averageFrom,
  targets,
  targetsFrom,
  qualifier,
}: MadeUp): Partial<Row<'indicator_values'>>[] {
  const aims = Object.entries(targets).map(([fy, aim]) => ({
    indicator_no: '1',
    series: 'target' as const,
    label: String(aim),
    fy: Number(fy),
    value: typeof aim === 'number' ? aim : null,
    qualifier: qualifier ?? null,
    ...(targetsFrom === undefined ? {} : { period_from: targetsFrom, period_to: Number(fy) }),
  }));
  if (baseline === undefined) return aims;
  const start = {
    indicator_no: '1',
    series: 'baseline' as const,
    label: String(baseline),
    fy: 2023,
    value: baseline,
  };
  if (averageFrom === undefined) return [start, ...aims];
  const average = { aggregation: 'average', period_from: averageFrom, period_to: 2023 } as const;
  return [{ ...start, ...average }, ...aims];
}
