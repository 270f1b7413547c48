import { describe, expect, test } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

const place = { top: 18, bottom: 192, width: 360 };

/** Where the labels of marks at these places come to stand: [x, y of the mark] → [x, y]. */
function placesOf(...marks: [x: number, y: number][]): [number, number][] {
  const labels = marks.map(([x, y]) => ({ series: 'target' as const, words: '', x, y }));
  return spreadLabels(labels, place).map(({ x, y }) => [x, y]);
}

describe('labels', () => {
  test('stand 8 above their marks', () => {
    expect(placesOf([100, 100], [200, 50])).toEqual([
      [100, 92],
      [200, 42],
    ]);
  });

  test('of one year that would touch stand 14 apart, the higher mark first, the last 16 under its mark', () => {
    expect(placesOf([100, 100], [100, 96], [100, 105])).toEqual([
      [100, 88],
      [100, 102],
      [100, 121],
    ]);
  });

  test('go under their mark only where they would cover the one above', () => {
    // Words over the lower mark would reach from 24 above it to it: 77 lies in there, 75 does not.
    expect(placesOf([100, 77], [100, 100])).toEqual([
      [100, 69],
      [100, 116],
    ]);
    expect(placesOf([100, 75], [100, 100])).toEqual([
      [100, 67],
      [100, 92],
    ]);
  });

  test('of one year that do not touch stay where they are', () => {
    expect(placesOf([100, 60], [100, 100])).toEqual([
      [100, 52],
      [100, 92],
    ]);
  });

  test('of different years do not push one another', () => {
    expect(placesOf([100, 100], [101, 100])).toEqual([
      [100, 92],
      [101, 92],
    ]);
  });

  test('do not rise above the top', () => {
    expect(placesOf([100, 20], [100, 24])).toEqual([
      [100, 18],
      [100, 40],
    ]);
  });

  test('do not sink below the bottom: what stands above gives way', () => {
    expect(placesOf([100, 196], [100, 198], [100, 199])).toEqual([
      [100, 164],
      [100, 178],
      [100, 192],
    ]);
  });

  test('are none where there is no mark', () => {
    expect(placesOf()).toEqual([]);
  });
});

test.each([
  [44, 'start'],
  [59, 'start'],
  [60, 'middle'],
  [300, 'middle'],
  [301, 'end'],
])('a label at %i of 360 is anchored at its %s', (x, anchor) => {
  const [label] = spreadLabels([{ series: 'actual', words: '', x, y: 100 }], place);
  expect(label!.anchor).toBe(anchor);
});
