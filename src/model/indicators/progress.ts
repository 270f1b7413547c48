import { isSame } from '../../words/number.ts';
import { reasonFor } from './progress-reason.ts';
import type { Measured, Standing } from './standing.ts';
import type { Status } from './status.ts';
import { expectedIn, type PathInput, type Point } from './target-path.ts';
import { isBeyond, keepsTo, wantedIn, type Wanted } from './wanted.ts';

/** Judges an indicator by the published rules (page /about/method/; cases in progress-cases.yaml). */
export function judge(measured: Measured): Standing {
  const latest = measured.actuals.at(-1);
  const path = pathInput(measured);
  const canBeJudged = latest && measured.targets.length > 0;
  const judged = {
    status: statusOf(measured),
    progress: canBeJudged ? progressOf(measured, latest) : null,
    expected: canBeJudged ? expectedIn(latest.fy, path) : null,
  };
  return { ...judged, reason: reasonFor(measured, judged, path) };
}

function statusOf(measured: Measured): Status {
  const { targets, actuals, asOf, baseline } = measured;
  const [first, final, latest] = [targets[0], targets.at(-1), actuals.at(-1)];
  if (!first || !final) return 'no_target';
  if (!latest) return isOver(first.fy, asOf) ? 'not_recorded' : 'not_due';
  if (isDecided(measured, latest, final) && reaches(measured, latest, final)) return 'achieved';
  if (asksForBetter(measured) && isWorse(measured, latest.value, baseline!.value))
    return 'regressed';
  const wanted = wantedIn(measured, latest.fy, pathInput(measured));
  return reaches(measured, latest, wanted) ? 'on_track' : 'behind';
}

/** A fiscal year is over from 1 April of the next: 2026-11 is after the end of 2025. */
export function isOver(fy: number, asOf: string): boolean {
  return asOf >= `${fy + 1}-04`;
}

/**
 * Whether an actual that reaches the final target achieves it: in its year, or before where it is
 * the only one. What is to be maintained until a year cannot be achieved before.
 */
function isDecided({ targets, direction }: Measured, latest: Point, final: Point): boolean {
  return latest.fy >= final.fy || (targets.length === 1 && direction !== 'maintain');
}

/** What is to be maintained must have met its target in every reported year. */
function reaches(measured: Measured, { value }: Point, wanted: Wanted): boolean {
  if (measured.direction !== 'maintain')
    return (
      !isWorse(measured, value, wanted.value) && !(isBeyond(wanted) && isSame(value, wanted.value))
    );
  const path = pathInput(measured);
  return measured.actuals.every((actual) =>
    keepsTo(actual.value, wantedIn(measured, actual.fy, path)),
  );
}

/** Whether the final target is better than a baseline that may be compared with it. */
function asksForBetter(measured: Measured): boolean {
  const { baseline, baselineComparable, targets } = measured;
  return (
    !!baseline && baselineComparable && isWorse(measured, baseline.value, targets.at(-1)!.value)
  );
}

/**
 * Where the way to the final target begins: at the baseline that it asks to better; for a cumulative
 * value without one at 0, once the count has begun. null: there is no such way.
 */
function startOfWay(measured: Measured): number | null {
  if (asksForBetter(measured)) return measured.baseline!.value;
  const { baseline, baselineComparable, nature, cumulativeFromFy, actuals, targets } = measured;
  const hasBaseline = baseline !== null && baselineComparable;
  const hasBegun = actuals.at(-1)!.fy >= (cumulativeFromFy ?? -Infinity);
  if (nature !== 'cumulative' || hasBaseline || !hasBegun) return null;
  return isWorse(measured, 0, targets.at(-1)!.value) ? 0 : null;
}

/** Worse in the wanted direction; of what is to be maintained, farther from the final target. */
function isWorse({ direction, targets }: Measured, value: number, than: number): boolean {
  if (direction === 'maintain') {
    const final = targets.at(-1)!;
    const [distance, other] = [value, than].map((it) =>
      keepsTo(it, final) ? 0 : Math.abs(it - final.value),
    ) as [number, number];
    return distance > other && !isSame(distance, other);
  }
  if (isSame(value, than)) return false;
  return direction === 'increase' ? value < than : value > than;
}

/**
 * The path input of an indicator: a baseline counts only where it is comparable and has a year;
 * what is to be maintained is held against the target of each year.
 */
export function pathInput(measured: Measured): PathInput {
  const { nature, cumulativeFromFy, baseline, baselineComparable, targets } = measured;
  if (measured.direction === 'maintain')
    return { nature: 'flow', cumulativeFromFy: null, baseline: null, targets };
  const isDated = baselineComparable && typeof baseline?.fy === 'number';
  return { nature, cumulativeFromFy, baseline: isDated ? (baseline as Point) : null, targets };
}

function progressOf(measured: Measured, latest: Point): number | null {
  const start = startOfWay(measured);
  if (start === null) return null;
  const end = measured.targets.at(-1)!.value;
  // Adding 0 makes 0 of the -0 that a falling target gives.
  return (latest.value - start) / (end - start) + 0;
}
