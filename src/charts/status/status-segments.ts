import type { StatusCount } from '../../model/types/model.ts';
import type { Status } from '../../model/indicators/status.ts';

/** A stretch of the bar of statuses, in percent of its length. */
export interface StatusSegment {
  status: Status;
  count: number;
  x: number;
  width: number;
}

/** Percent left free between two segments, so that neighbours stay apart without colour. */
const gap = 0.6;

/** Cuts a bar by the number of indicators of each status, in their order. */
export function statusSegments(counts: readonly StatusCount[]): StatusSegment[] {
  const all = counts.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const room = 100 - gap * (counts.length - 1);
  let x = 0;
  return counts.map(({ status, indicators }) => {
    const width = (indicators.length / all) * room;
    const segment = { status, count: indicators.length, x: round(x), width: round(width) };
    x += width + gap;
    return segment;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
