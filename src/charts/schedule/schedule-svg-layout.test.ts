import { describe, expect, test } from 'vitest';
import { fixturePlan, siteWith } from '../../testing/builders/fixture-site.ts';
import { smallMeasure } from '../../testing/builders/small-plan.ts';
import { scheduleDrawing } from './schedule-svg-layout.ts';

const measure = fixturePlan.measures.find(({ no }) => no === '2-1-2')!;

describe('the picture of two lines over five years', () => {
  const drawing = scheduleDrawing(measure.plan, [measure]);

  test('is as large as its parts', () => {
    // Names 300, five years of 120, an edge of 16; head 92, two lines of 54, foot 96.
    expect([drawing.width, drawing.height]).toEqual([916, 296]);
  });

  test('has its years side by side', () => {
    expect(drawing.years.map(({ fy, x, width }) => [fy, x, width])).toEqual([
      [2024, 300, 120],
      [2025, 420, 120],
      [2026, 540, 120],
      [2027, 660, 120],
      [2028, 780, 120],
    ]);
  });

  test('has its lines under each other', () => {
    expect(drawing.lines.map(({ line, y }) => [line.action!.no, y])).toEqual([
      ['2-1-2-1', 92],
      ['2-1-2-2', 146],
    ]);
  });

  test('has a bar for every stage, from its first year on; one without an end to the last', () => {
    expect(drawing.bars.map(({ stage, x, y, width }) => [stage.words, x, y, width])).toEqual([
      ['策定', 302, 114, 116],
      ['推進', 422, 114, 476],
      ['売却候補の公表', 422, 168, 116],
    ]);
  });

  test('has the amounts in their years, below the bars', () => {
    expect(drawing.quantities).toEqual([{ words: '3件', x: 544, y: 193 }]);
  });

  test('marks the middle of the as-of year', () => {
    expect(drawing.now).toBe(600);
  });
});

test('stages that share their years divide them', () => {
  const small = smallMeasure({ actions: { A: ['設計 2024-2025', '試行 2024-2025'] } });
  const { bars } = scheduleDrawing(small.plan, [small]);
  expect(bars.map(({ stage, x, width }) => [stage.words, x, width])).toEqual([
    ['設計', 302, 116],
    ['試行', 422, 116],
  ]);
});

test('after the end of the plan nothing is marked as now', () => {
  const [plan] = siteWith({ as_of: '2030-06', as_of_fy: '2030' }).plans;
  expect(scheduleDrawing(plan!, [plan!.measures[0]!]).now).toBeNull();
});

test('every bar stays inside the years', () => {
  const outside = fixturePlan.measures.flatMap((it) => {
    const { bars, width } = scheduleDrawing(it.plan, [it]);
    return bars.filter(({ x, width: length }) => x < 300 || x + length > width - 16);
  });
  expect(outside).toEqual([]);
});

test('a stage without a readable end is vouched for in its first year only', () => {
  const small = smallMeasure({ actions: { A: ['検討 2024', '運用 2025-'] } });
  const { bars } = scheduleDrawing(small.plan, [small]);
  const open = bars.filter(({ stage }) => stage.endFy === null);
  for (const { sureWidth, width } of open)
    expect([sureWidth, width > sureWidth]).toEqual([116, true]);
  for (const { sureWidth, width } of bars.filter(({ stage }) => stage.endFy !== null))
    expect(sureWidth).toBe(width);
});
