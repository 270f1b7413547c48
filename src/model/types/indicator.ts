import type { PrintedNumber } from '../../words/printed-number.ts';
import type { Row } from '../../tables/all-tables.ts';
import type { Judgement } from './plan.ts';

export interface IndicatorFacts {
  readonly no: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: Row<'indicators'>['direction'];
  readonly nature: Row<'indicators'>['nature'];
  readonly cumulativeFromFy: number | null;
  readonly baselineComparable: boolean;
  readonly origin: Row<'indicators'>['origin'];
  readonly targetKind: Row<'indicators'>['target_kind'];
  /** How the values are found, as the source tells it. */
  readonly method: string | null;
  readonly nameNote: string | null;
  readonly note: string | null;
  readonly judgement: Judgement;
}

export interface IndicatorValueFacts {
  readonly series: Row<'indicator_values'>['series'];
  readonly label: string;
  readonly fy: number | null;
  /** null: a target in words. */
  readonly value: number | null;
  /** How the label prints the value; null where it does not name it. */
  readonly printed: PrintedNumber | null;
  readonly qualifier: Row<'indicator_values'>['qualifier'];
  readonly aggregation: Row<'indicator_values'>['aggregation'];
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
  readonly asOf: string | null;
  readonly revision: NonNullable<Row<'indicator_values'>['revision']>;
  readonly decidedOn: string | null;
  readonly note: string | null;
  /** Whether a newer value for the same year took its place. */
  readonly isReplaced: boolean;
  /** Whether that one is no revision but a later count of the same year: 上期 before the whole year. */
  readonly isInterim: boolean;
  /** Of one year, of each of several years, or of several years together. */
  readonly shape: 'single' | 'each' | 'span';
}
