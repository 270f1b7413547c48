import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../model/types/model.ts';
import { smallPlan, type Written } from '../../testing/builders/small-site.ts';
import { barDrawing } from './bar-layout.ts';
import { chartOf } from './chart.ts';
import { lineDrawing, chartHeight, chartWidth } from './indicator-layout.ts';
import { boxOf, crosses, overlap, wordsWidth } from './text-box.ts';

type Value = NonNullable<Written['indicator_values']>[number];

function indicatorOf(values: Value[], unit = '件'): Indicator {
  const { indicators } = smallPlan({
    indicators: [{ indicator_no: 'a', measure_no: '1', unit }],
    indicator_values: values.map((value) => ({ indicator_no: 'a', label: '', ...value })),
  });
  return indicators[0]!;
}

const target = (fy: number, value: number): Value => ({ series: 'target', fy, value });
const actual = (fy: number, value: number): Value => ({ series: 'actual', fy, value });
const baseline = (fy: number, value: number): Value => ({ series: 'baseline', fy, value });

test.each<[string, boolean, Value[]]>([
  ['one value', true, [target(2025, 10)]],
  ['three values', true, [baseline(2023, 5), target(2025, 10), actual(2024, 7)]],
  ['equal values', true, [2023, 2024, 2025, 2026].map((fy) => target(fy, 60))],
  ['four values that differ', false, [1, 2, 3, 5].map((value, at) => target(2023 + at, value))],
  ['a value below 0', false, [target(2025, -1)]],
])('%s as bars: %s', (_, isBars, values) => {
  const chart = chartOf(indicatorOf(values))!;
  expect(chart.marks.some(({ role }) => role?.startsWith('bar-'))).toBe(isBars);
});

describe('bars', () => {
  const { bars, zero, height } = barDrawing(
    indicatorOf([target(2025, 10), baseline(2023, 5), actual(2024, 0)]),
  )!;

  test('stand in the order of their years, each in a row of its own', () => {
    expect(bars.map(({ year, words }) => [year, words])).toEqual([
      ['R5 2023', '基準5件'],
      ['R6 2024', '実績0件'],
      ['R7 2025', '目標10件'],
    ]);
    expect(bars.map(({ y }) => y)).toEqual([17, 47, 77]);
    expect(height).toBe(8 + 3 * 30 + 20);
  });

  test('begin at 0, and their lengths are as their values', () => {
    expect(bars.map(({ x }) => x)).toEqual([zero.x, zero.x, zero.x]);
    expect(bars[1]!.width).toBe(0);
    expect(bars[0]!.width).toBeCloseTo(bars[2]!.width / 2, 0);
  });
});

test('a chart of equal values is no higher than its rows ask for', () => {
  const chart = chartOf(indicatorOf([target(2024, 60), target(2025, 60)]))!;
  expect(chart.height).toBeLessThan(chartHeight / 2);
});

/** Numbers that look like chance and are the same on every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/**
 * A made-up series: up to nine years with a target each, actuals in some, values of one to seven digits, some of them
 * close together, with fractions or below 0.
 */
function madeUp(seed: number): Indicator {
  const next = numbersFrom(seed);
  const size = 10 ** Math.floor(next() * 7 + 1);
  const from = [0, 0, size * 9, -size / 2][Math.floor(next() * 4)]!;
  const digits = [1, 1, 100][Math.floor(next() * 3)]!;
  const years = Array.from({ length: Math.floor(next() * 9) + 1 }, (_, at) => 2021 + at);
  const value = () => Math.floor((from + next() * size) * digits) / digits;
  const values = years.flatMap((fy) => [
    target(fy, value()),
    ...(next() < 0.4 ? [actual(fy, value())] : []),
  ]);
  return indicatorOf([baseline(2020, value()), ...values], next() < 0.5 ? '%' : '千円');
}

test('of 500 made-up series no words touch a line, a mark or other words, or leave the drawing', () => {
  const faults: string[] = [];
  for (let seed = 1; seed <= 500; seed += 1) {
    const indicator = madeUp(seed);
    const isBars = chartOf(indicator)!.marks.some(({ role }) => role?.startsWith('bar-'));
    if (isBars) {
      for (const { wordsX, words, x, width } of barDrawing(indicator)!.bars)
        if (wordsX < x + width || wordsX + wordsWidth(words, 12.5) > chartWidth)
          faults.push(`${seed} ${words}`);
      continue;
    }
    const { labels, points, path, line } = lineDrawing(indicator)!;
    const boxes = labels.map(boxOf);
    const lines = [path, line].map((text) =>
      text.split(' ').map((pair) => {
        const [x = 0, y = 0] = pair.split(',').map(Number);
        return { x, y };
      }),
    );
    for (const [at, box] of boxes.entries()) {
      const touches =
        boxes.some((other, index) => index > at && overlap(other, box)) ||
        points.some(({ x, y }) =>
          overlap({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }, box),
        ) ||
        lines.some((it) => it.some((to, index) => index > 0 && crosses([it[index - 1]!, to], box)));
      const isOut =
        box.left < 0 || box.right > chartWidth || box.top < 0 || box.bottom > chartHeight;
      if (touches || isOut) faults.push(`${seed} ${labels[at]!.words}`);
    }
  }
  expect(faults).toEqual([]);
});

test('the property test sees lines and bars', () => {
  const kinds = Array.from({ length: 60 }, (_, at) =>
    chartOf(madeUp(at + 1))!.marks.some(({ role }) => role?.startsWith('bar-')),
  );
  expect(new Set(kinds)).toEqual(new Set([true, false]));
});

test.each([
  [
    'through',
    [
      { x: 0, y: 5 },
      { x: 20, y: 5 },
    ],
    true,
  ],
  [
    'past',
    [
      { x: 0, y: 25 },
      { x: 20, y: 25 },
    ],
    false,
  ],
  [
    'up to the edge',
    [
      { x: 0, y: 5 },
      { x: 10, y: 5 },
    ],
    false,
  ],
  [
    'along a diagonal',
    [
      { x: 0, y: 0 },
      { x: 30, y: 30 },
    ],
    true,
  ],
] as const)('a line %s a rectangle from 10,0 to 20,20', (_, line, expected) => {
  expect(crosses(line, { left: 10, right: 20, top: 0, bottom: 20 })).toBe(expected);
});

test('what is counted on from 0 says how far it is', () => {
  const { indicators } = smallPlan({
    indicators: [
      {
        indicator_no: 'a',
        measure_no: '1',
        unit: '億円',
        direction: 'increase',
        nature: 'cumulative',
        cumulative_from_fy: 2021,
      },
    ],
    indicator_values: [
      { indicator_no: 'a', label: '', series: 'target', fy: 2024, value: 120 },
      { indicator_no: 'a', label: '', series: 'actual', fy: 2022, value: 75.6 },
    ],
  });
  expect(chartOf(indicators[0]!)!.way).toBe('最も新しい実績は、0億円から最後の目標までの63.0%');
});

test('words have room for bold letters and the space between them', () => {
  // Digits of a wide bold font take 0.696 of their height, and pages add 0.02.
  expect(wordsWidth('0123456789', 10)).toBeGreaterThanOrEqual(71.6);
  expect(wordsWidth('実績', 10)).toBeGreaterThanOrEqual(20.4);
});
