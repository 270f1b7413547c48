import type { Lifetime } from '../../model/types/model.ts';

/** Whether something is part of its plan in a year. */
export function isInYear({ fromFy, toFy }: Lifetime, fy: number): boolean {
  return (fromFy ?? fy) <= fy && fy <= (toFy ?? fy);
}
