import { withoutNoise } from '../../words/number.ts';

/** A value of a fiscal year. */
export interface Point {
  fy: number;
  value: number;
}

/** What the path of an indicator is drawn through. */
export interface PathInput {
  nature: 'level' | 'flow' | 'cumulative';
  cumulativeFromFy: number | null;
  /** Only where it may be compared and its year is known. */
  baseline: Point | null;
  /** In year order; at least one. */
  targets: readonly Point[];
}

/**
 * The points between which the path runs in straight lines: the baseline (for a cumulative value
 * without one: 0 at the end of the year before the count begins) and the targets, in year order.
 * A target takes the place of a baseline of the same year; after the last target there is no path.
 */
export function pathPoints({ nature, cumulativeFromFy, baseline, targets }: PathInput): Point[] {
  if (nature === 'flow') return [...targets];
  const zero =
    nature === 'cumulative' && cumulativeFromFy !== null
      ? { fy: cumulativeFromFy - 1, value: 0 }
      : null;
  const start = baseline ?? zero;
  const isOnPath = start && start.fy < targets.at(-1)!.fy;
  if (!isOnPath || targets.some(({ fy }) => fy === start.fy)) return [...targets];
  return [start, ...targets].toSorted((a, b) => a.fy - b.fy);
}

/**
 * The point of the path that counts for a year by itself: that of the year; for a flow, and before the first point,
 * the next; after the last, the last. Nothing between two points of a straight line.
 */
export function pointFor(fy: number, input: PathInput): Point | undefined {
  const points = pathPoints(input);
  const after = points.findIndex((point) => point.fy >= fy);
  const [last, next] = [points[after - 1], points[after]];
  if (!next) return points.at(-1)!;
  return !last || next.fy === fy || input.nature === 'flow' ? next : undefined;
}

/** The value that the path asks for in a year: that of the point that counts, or on a straight line between two. */
export function expectedIn(fy: number, input: PathInput): number {
  const point = pointFor(fy, input);
  if (point) return point.value;
  const points = pathPoints(input);
  const after = points.findIndex((it) => it.fy >= fy);
  const [last, next] = [points[after - 1]!, points[after]!];
  const share = (fy - last.fy) / (next.fy - last.fy);
  const value = last.value + (next.value - last.value) * share;
  return withoutNoise(value, Math.max(Math.abs(last.value), Math.abs(next.value)));
}
