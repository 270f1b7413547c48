import type { Label } from './label.ts';

/** A rectangle in pixels of a drawing. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The sizes of chart.css. */
const sizes = { baseline: 11, target: 11, actual: 12.5 } as const;
/** How wide words are at most, in bold letters of common fonts and with the space between letters of the pages. */
export function wordsWidth(words: string, size: number): number {
  return [...words].reduce((sum, letter) => sum + (isNarrow(letter) ? 0.76 : 1.06) * size, 0);
}

function isNarrow(letter: string): boolean {
  return /[0-9a-z.,]/i.test(letter);
}

/** The rectangle that a label takes. */
export function boxOf({ x, y, words, series, anchor }: Label): Box {
  const size = sizes[series];
  const width = wordsWidth(words, size);
  const from = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left: from, right: from + width, top: y - size, bottom: y + 2 };
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a straight line between two points runs through a rectangle. */
export function crosses(
  [from, to]: readonly [{ x: number; y: number }, { x: number; y: number }],
  box: Box,
): boolean {
  // The part of the line that lies in the box, as shares of its length (Liang and Barsky).
  let [first, last] = [0, 1];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) first = Math.max(first, room / step);
    if (step > 0) last = Math.min(last, room / step);
  }
  return first < last;
}
