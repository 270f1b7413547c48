import { step as stepOfLauncher } from '../launch/progress.mjs';
import { withCost } from './step-cost.ts';

/** Tells a step's counts so far, to be shown while it runs and in its closing line. */
export type Tell = (counts: string) => void;

/**
 * Does one step and says so; see launch/progress.mjs, which the launcher uses too. Takes the step as a phrase for する
 * （「データを点検」） and the work; gives what the work gives. Typed here, since types from JSDoc cannot tell that.
 */
export function step<T>(
  name: string,
  work: (tell: Tell) => T | Promise<T>,
  inSum?: (result: T) => string,
): Promise<T> {
  return stepOfLauncher(name, (tell) => withCost(name, () => work(tell)), inSum);
}

/** Writes counts as 「27ファイル・1,204行」; what is zero is left out. Takes numbers by their Japanese unit. */
export function inJapanese(counts: Record<string, number>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => `${count.toLocaleString('ja')}${unit}`)
    .join('・');
}
