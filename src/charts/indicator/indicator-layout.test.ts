import { describe, expect, test } from 'vitest';
import { smallPlan, type Written } from '../../testing/builders/small-site.ts';
import { lineDrawing } from './indicator-layout.ts';

type Values = NonNullable<Written['indicator_values']>;
type Indicator = NonNullable<Written['indicators']>[number];

function drawingOf(values: Values, indicator: Indicator = {}) {
  const { indicators } = smallPlan({
    indicators: [{ indicator_no: 'a', measure_no: '1', ...indicator }],
    indicator_values: values.map((value) => ({ indicator_no: 'a', label: '', ...value })),
  });
  return lineDrawing(indicators[0]!);
}

const baseline = (fy: number | null, value: number) => ({ series: 'baseline', fy, value }) as const;
const target = (fy: number, value: number) => ({ series: 'target', fy, value }) as const;
const actual = (fy: number, value: number) => ({ series: 'actual', fy, value }) as const;

describe('a baseline of 20, a target of 100 four years later and an actual of 50 midway', () => {
  const drawing = drawingOf([baseline(2023, 20), target(2027, 100), actual(2025, 50)])!;

  test('have every year between them, at even distances', () => {
    expect(drawing.years).toEqual([
      { fy: 2023, x: 44 },
      { fy: 2024, x: 112 },
      { fy: 2025, x: 180 },
      { fy: 2026, x: 248 },
      { fy: 2027, x: 316 },
    ]);
  });

  test('stand between 196, which is 0, and 24, which is 110', () => {
    expect(drawing.axis).toEqual({ y: 196, startsAtZero: true });
    expect(drawing.points).toEqual([
      { series: 'baseline', x: 44, y: 164.7 },
      { series: 'target', x: 316, y: 39.6 },
      { series: 'actual', x: 180, y: 117.8 },
    ]);
  });

  test('have the path from the baseline to the target, and the actual beside it', () => {
    expect(drawing.path).toBe('44,164.7 316,39.6');
    expect(drawing.line).toBe('180,117.8');
  });

  test('have their words above them, or under them where the path runs above', () => {
    expect(drawing.labels.map(({ words, y }) => [words, y])).toEqual([
      ['基準20件', 183.7],
      ['目標100件', 30.6],
      ['実績50件', 136.8],
    ]);
  });
});

test('of equal values in a row only the first and the last have words, but each has a mark', () => {
  const { points, labels } = drawingOf([2023, 2024, 2025, 2026].map((fy) => target(fy, 200)))!;
  expect(points).toHaveLength(4);
  expect(labels.map(({ words, anchor }) => [words, anchor])).toEqual([
    ['目標200件', 'middle'],
    ['目標200件', 'middle'],
  ]);
});

describe('the bottom line', () => {
  test('stands at 0 where the values lie far enough apart', () => {
    expect(drawingOf([baseline(2023, 80), target(2024, 100)])!.axis.startsAtZero).toBe(true);
  });

  test('stands below the lowest value where they lie within a fifth of the highest', () => {
    const { axis, points } = drawingOf([baseline(2023, 98), target(2024, 100)])!;
    expect(axis.startsAtZero).toBe(false);
    // From 96 to 101.
    expect(points.map(({ y }) => y)).toEqual([127.2, 58.4]);
  });

  test('stands at 0 where all values are one', () => {
    expect(drawingOf([target(2023, 99.5), target(2024, 99.5)])!.axis.startsAtZero).toBe(true);
  });

  test('holds the marks of values that are all 0', () => {
    const { axis, points } = drawingOf([target(2023, 0), actual(2023, 0)])!;
    expect(points.map(({ y }) => y)).toEqual([axis.y, axis.y]);
  });

  test('stands at the lowest value where that is below 0', () => {
    const { axis, points } = drawingOf([baseline(2023, -10), target(2024, 0)])!;
    expect(axis.startsAtZero).toBe(false);
    expect(points.map(({ y }) => y)).toEqual([196, 24]);
  });
});

describe('a drawing', () => {
  test('of one year has it in the middle', () => {
    const { years, path, line } = drawingOf([target(2025, 10)])!;
    expect(years).toEqual([{ fy: 2025, x: 180 }]);
    expect([path, line]).toEqual(['180,39.6', '']);
  });

  test('joins several actuals in the order of their years', () => {
    const { line } = drawingOf([actual(2025, 50), actual(2024, 100), target(2025, 100)])!;
    expect(line).toBe('44,39.6 316,117.8');
  });

  test('of a sum begins with 0 in the year before the count', () => {
    const sum = { nature: 'cumulative', cumulative_from_fy: 2024 } as const;
    const { years, path } = drawingOf([target(2025, 10)], sum)!;
    expect(years.map(({ fy }) => fy)).toEqual([2023, 2024, 2025]);
    expect(path).toBe('44,196 316,39.6');
  });

  test('shows a baseline that may not be compared, but no path from it', () => {
    const { points, path } = drawingOf([baseline(2023, 20), target(2024, 100)], {
      baseline_comparable: 'no',
    })!;
    expect(points.map(({ series }) => series)).toEqual(['baseline', 'target']);
    expect(path).toBe('316,39.6');
  });

  test('has neither a replaced value nor one without a year or a number', () => {
    const { points } = drawingOf([
      baseline(null, 20),
      target(2024, 80),
      { ...target(2024, 100), revision: 'revised', decided_on: '2024-03' },
      { series: 'target', label: '前年度を下回る' },
    ])!;
    expect(points).toEqual([{ series: 'target', x: 180, y: 39.6 }]);
  });

  test('says of a target with what word it is printed', () => {
    const { labels } = drawingOf([{ ...target(2024, 85), qualifier: 'at_least' }])!;
    expect(labels[0]!.words).toBe('目標85件以上');
  });

  test('is none where there is no number to draw', () => {
    expect(drawingOf([])).toBeNull();
    expect(drawingOf([{ series: 'target', label: '前年度を下回る' }])).toBeNull();
  });
});
