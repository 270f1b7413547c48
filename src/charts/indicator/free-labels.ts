import { boxOf, crosses, overlap, type Box } from './text-box.ts';
import type { Label, Point } from './label.ts';

/** What words must not touch, and within what they stand. */
export interface Surroundings {
  points: readonly Point[];
  /** Lines, each from one place to the next. */
  lines: readonly (readonly { x: number; y: number }[])[];
  frame: Box;
}

/** Half of the width of a mark, with a rim. */
const mark = 6;

/** Where words may stand beside their mark, the best first: over it, under it, then to its sides. */
const places: readonly [anchor: Label['anchor'], x: number, y: number][] = [
  ['middle', 0, -9],
  ['end', -8, -9],
  ['start', 8, -9],
  ['middle', 0, 19],
  ['start', 8, 19],
  ['end', -8, 19],
  ['start', 9, 4],
  ['end', -9, 4],
  ['middle', 0, -22],
  ['middle', 0, 32],
];

/** Puts words where they touch no line, no mark and no other words; those for which there is no such place are left out. */
export function freeLabels(
  labels: readonly Omit<Label, 'anchor'>[],
  surroundings: Surroundings,
): Label[] {
  const placed: Label[] = [];
  for (const label of labels) {
    const free = places
      .map(([anchor, x, y]) => ({
        ...label,
        anchor,
        x: label.x + x,
        y: label.y + y,
      }))
      .find((tried) => isFree(boxOf(tried), placed, surroundings));
    if (free) placed.push(free);
  }
  return placed;
}

function isFree(
  box: Box,
  placed: readonly Label[],
  { points, lines, frame }: Surroundings,
): boolean {
  const isInside =
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom;
  return (
    isInside &&
    !placed.some((label) => overlap(boxOf(label), box)) &&
    !points.some(({ x, y }) =>
      overlap({ left: x - mark, right: x + mark, top: y - mark, bottom: y + mark }, box),
    ) &&
    !lines.some((line) => line.some((to, at) => at > 0 && crosses([line[at - 1]!, to], box)))
  );
}
