import type { IndicatorValue } from '../../model/types/model.ts';

/** A value in its place; all places in pixels of the drawing. */
export interface Point {
  series: IndicatorValue['series'];
  x: number;
  y: number;
}

/** Words beside a point. */
export interface Label extends Point {
  words: string;
  /** So that words at the edges stay inside the drawing. */
  anchor: 'start' | 'middle' | 'end';
}

const lineHeight = 14;
const above = 8;
const below = 16;

/**
 * Puts labels over their marks and pushes apart those that share a year, within top and bottom. The lowest of a year
 * goes under its mark where its words would cover another one.
 */
export function spreadLabels(
  labels: readonly Omit<Label, 'anchor'>[],
  { top, bottom, width }: { top: number; bottom: number; width: number },
): Label[] {
  const byYear = Map.groupBy(labels, ({ x }) => x);
  return [...byYear.values()].flatMap((sameYear) => {
    const sorted = sameYear.toSorted((a, b) => a.y - b.y);
    const placed: Label[] = [];
    for (const label of sorted) {
      const free = (placed.at(-1)?.y ?? -Infinity) + lineHeight;
      const isLast = label === sorted.at(-1);
      const covers = sorted.some((it) => it !== label && it.y > label.y - above - below);
      const goesUnder = isLast && covers && label.y + below <= bottom;
      const y = Math.max(top, free, goesUnder ? label.y + below : label.y - above);
      placed.push({ ...label, y, anchor: anchorOf(label.x, width) });
    }
    const over = Math.max(0, (placed.at(-1)?.y ?? 0) - bottom);
    return placed.map((label) => ({ ...label, y: label.y - over }));
  });
}

function anchorOf(x: number, width: number): Label['anchor'] {
  if (x < width / 6) return 'start';
  return x > (width * 5) / 6 ? 'end' : 'middle';
}
