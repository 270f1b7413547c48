import type { Lifetime, Plan } from '../types/model.ts';

/** Whether a measure or action has left its plan before the year. */
export function hasEnded({ toFy }: Lifetime, fy: number): boolean {
  return toFy !== null && toFy < fy;
}

/** The as-of year, or the nearest year in which a measure or action is part of its plan. */
export function yearWithin({ site, startFy, endFy }: Plan, { fromFy, toFy }: Lifetime): number {
  const last = Math.min(site.settings.asOfFy, endFy ?? Infinity, toFy ?? Infinity);
  return Math.max(last, startFy ?? -Infinity, fromFy ?? -Infinity);
}
