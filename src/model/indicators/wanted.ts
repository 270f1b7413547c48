import { isSame } from '../../words/number.ts';
import type { Measured, Target } from './standing.ts';
import { expectedIn, pointFor, type PathInput } from './target-path.ts';

/** What an actual is held against: a target with its word, or a plain value of the path between two. */
export type Wanted = Pick<Target, 'value' | 'qualifier'>;

/** What the path asks for in a year, with the word of the target where it is one: 「10分未満」. */
export function wantedIn({ targets }: Measured, fy: number, path: PathInput): Wanted {
  const point = pointFor(fy, path);
  return targets.find((target) => target === point) ?? { value: expectedIn(fy, path) };
}

/** 「80%超」 and 「10分未満」 are not met by the number itself. */
export function isBeyond({ qualifier }: Wanted): boolean {
  return qualifier === 'above' || qualifier === 'below';
}

/** Whether a value keeps to what is to be maintained: 「95%以上」 by 97 too, a plain number by itself alone. */
export function keepsTo(value: number, wanted: Wanted): boolean {
  if (isSame(value, wanted.value)) return !isBeyond(wanted);
  switch (wanted.qualifier) {
    case 'at_least':
    case 'above':
      return value > wanted.value;
    case 'at_most':
    case 'below':
      return value < wanted.value;
    default:
      return false;
  }
}
