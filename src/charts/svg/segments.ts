/** A stretch of a bar, in percent of its length. */
export interface Segment {
  x: number;
  width: number;
}

/** Percent left free between two segments, so that neighbours stay apart without colour. */
const gap = 0.6;

/** Cuts a bar of 100 % by counts above nought, in their order. */
export function segmentsOf(counts: readonly number[]): Segment[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const room = 100 - gap * (counts.length - 1);
  let x = 0;
  return counts.map((count) => {
    const width = (count / all) * room;
    const segment = { x: round(x), width: round(width) };
    x += width + gap;
    return segment;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
