import type { Measured } from '../standing.ts';
import type { Status } from '../status.ts';
import type { Point } from '../target-path.ts';

/** One example of the rules: the tests run it and the page /about/method/ prints it. */
export interface ProgressCase {
  /** ASCII: its place on the page. */
  id: string;
  /** What is special about it. */
  title: string;
  measured: Measured;
  /** Worked out by hand, never taken from the program. */
  expected: {
    status: Status;
    progress: number | null;
    /** The value that the path asks for in the year of the latest actual. */
    expected: number | null;
    reason: string;
  };
  /** Why it is so, in one sentence. */
  note: string;
}

/** The most frequent kind, of which a case changes what it is about. */
export function measured(special: Partial<Measured>): Measured {
  return {
    unit: '%',
    direction: 'increase',
    nature: 'level',
    cumulativeFromFy: null,
    baselineComparable: true,
    targetKind: 'number',
    targetWords: null,
    baseline: null,
    targets: [],
    actuals: [],
    asOf: '2026-11',
    ...special,
  };
}

/** A value of a fiscal year. */
export function at(fy: number, value: number): Point {
  return { fy, value };
}
