import type { Row } from '../../tables/all-tables.ts';
import type { PrintedNumber } from '../../words/printed-number.ts';
import type { Status } from './status.ts';
import type { PathInput, Point } from './target-path.ts';

/** A value with how its source prints it, where that is known. */
export interface PrintedPoint extends Point {
  readonly printed?: PrintedNumber | null;
}

/** A target with the word that stands at its number: 「30か所程度」「50%以上」. */
export interface Target extends PrintedPoint {
  readonly qualifier?: Row<'indicator_values'>['qualifier'];
}

/** Everything that decides the status of an indicator: plain values, no links. */
export interface Measured {
  readonly unit: string;
  readonly direction: 'increase' | 'decrease' | 'maintain';
  readonly nature: PathInput['nature'];
  readonly cumulativeFromFy: number | null;
  readonly baselineComparable: boolean;
  readonly targetKind: 'number' | 'below_previous_year' | 'above_national_average' | 'words';
  /** Words of a target that is no number, as printed. */
  readonly targetWords: string | null;
  readonly baseline: (Omit<PrintedPoint, 'fy'> & { fy: number | null }) | null;
  /** Numeric targets in year order. */
  readonly targets: readonly Target[];
  /** Actuals in year order; the last may be preliminary. */
  readonly actuals: readonly (PrintedPoint & { isPreliminary?: boolean })[];
  /** As-of date of the data: `2026-11` or `2026-11-20`. */
  readonly asOf: string;
}

/** A status with what led to it. */
export interface Standing {
  readonly status: Status;
  /** A few sentences with every input. */
  readonly reason: string;
  /**
   * (actual − baseline) / (target − baseline); only where the baseline is comparable and the target
   * asks for better than it. A cumulative value without such a baseline counts from 0. Not clipped.
   */
  readonly progress: number | null;
  /** What the path asks for in the year of the latest actual. */
  readonly expected: number | null;
}
