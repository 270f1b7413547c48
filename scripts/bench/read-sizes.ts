import { Stop } from '../launch/stop.mjs';
import { mostMeasures } from './nation/write-nation.ts';

/** The numbers of measures in 「60,600」, the smallest first; stops where one is no such number. */
export function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  const isSize = (size: number) => Number.isInteger(size) && size > 0 && size <= mostMeasures;
  if (sizes.every(isSize)) return [...new Set(sizes)].toSorted((a, b) => a - b);
  throw new Stop(
    `--measures には、施策の数（1から${mostMeasures}まで）をコンマで並べてください。例：--measures 60,600`,
  );
}
