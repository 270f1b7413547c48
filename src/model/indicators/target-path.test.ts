import { describe, expect, test } from 'vitest';
import { expectedIn, pathPoints, type PathInput } from './target-path.ts';

function pathOf(special: Partial<PathInput>): PathInput {
  return { nature: 'level', cumulativeFromFy: null, baseline: null, targets: [], ...special };
}

const targets = [
  { fy: 2023, value: 35 },
  { fy: 2025, value: 45 },
];

describe('The path of a level', () => {
  const path = pathOf({ baseline: { fy: 2021, value: 28.3 }, targets });

  test('runs through the baseline and the targets in year order', () => {
    expect(pathPoints(path)).toEqual([{ fy: 2021, value: 28.3 }, ...targets]);
  });

  test.each([
    [2020, 28.3, 'before it begins'],
    [2021, 28.3, 'in the year of the baseline'],
    [2022, 31.65, 'halfway to the first target'],
    [2023, 35, 'in the year of a target'],
    [2024, 40, 'between two targets'],
    [2025, 45, 'in the last year'],
    [2030, 45, 'after the last year'],
  ])('asks in %d for %d (%s)', (fy, value) => {
    expect(expectedIn(fy, path)).toBe(value);
  });

  test('begins with the first target where there is no baseline, which is asked for before', () => {
    expect(pathPoints(pathOf({ targets }))).toEqual(targets);
    expect(expectedIn(2020, pathOf({ targets }))).toBe(35);
    expect(expectedIn(2024, pathOf({ targets }))).toBe(40);
  });

  test('takes the target of a year before a baseline of the same year', () => {
    const same = pathOf({ baseline: { fy: 2023, value: 30 }, targets });
    expect(pathPoints(same)).toEqual(targets);
    expect(expectedIn(2023, same)).toBe(35);
    const only = pathOf({
      baseline: { fy: 2022, value: 40 },
      targets: [{ fy: 2022, value: 50 }],
    });
    expect(expectedIn(2022, only)).toBe(50);
  });

  test('keeps the targets before a baseline that lies between them', () => {
    const between = pathOf({ baseline: { fy: 2024, value: 36 }, targets });
    expect(pathPoints(between).map(({ fy }) => fy)).toEqual([2023, 2024, 2025]);
    expect(expectedIn(2023, between)).toBe(35);
  });

  test('ends with the last target, even where the baseline is later', () => {
    const late = pathOf({ baseline: { fy: 2026, value: 40 }, targets });
    expect(pathPoints(late)).toEqual(targets);
    expect(expectedIn(2027, late)).toBe(45);
  });

  test.each([
    // In binary fractions these are 58.349999999999994, 56.760000000000005 and -5.5e-17.
    [16.7, 100, 2, 1, 58.35],
    [54.7, 65, 5, 1, 56.76],
    [-0.3, 0.6, 3, 1, 0],
  ])(
    'from %d to %d in %d years asks after %d for %d, to the digit',
    (from, to, all, gone, value) => {
      const path = pathOf({
        baseline: { fy: 2020, value: from },
        targets: [{ fy: 2020 + all, value: to }],
      });
      expect(expectedIn(2020 + gone, path)).toBe(value);
    },
  );

  test('stays level where the target equals the baseline, also at 0', () => {
    for (const value of [0, 0.1, 90, -7]) {
      const flat = pathOf({ baseline: { fy: 2020, value }, targets: [{ fy: 2025, value }] });
      for (const fy of [2020, 2021, 2022, 2023, 2024, 2025])
        expect(expectedIn(fy, flat)).toBe(value);
    }
  });

  test('never leaves the values between which it runs', () => {
    for (let fy = 2021; fy <= 2025; fy++) {
      expect(expectedIn(fy, path)).toBeGreaterThanOrEqual(28.3);
      expect(expectedIn(fy, path)).toBeLessThanOrEqual(45);
    }
  });

  test('falls where the targets fall', () => {
    const falling = pathOf({
      baseline: { fy: 2020, value: 50 },
      targets: [{ fy: 2025, value: 20 }],
    });
    const values = [2020, 2021, 2022, 2023, 2024, 2025].map((fy) => expectedIn(fy, falling));
    expect(values).toEqual([50, 44, 38, 32, 26, 20]);
  });
});

describe('The path of a flow', () => {
  const path = pathOf({ nature: 'flow', baseline: { fy: 2021, value: 19 }, targets });

  test('leaves out the baseline, which is an amount of another year', () => {
    expect(pathPoints(path)).toEqual(targets);
  });

  test.each([
    [2020, 35, 'the next target before the first'],
    [2023, 35, 'the own target'],
    [2024, 45, 'the next target, not a value between two'],
    [2025, 45, 'the own target'],
    [2026, 45, 'the last target after it'],
  ])('asks in %d for %d (%s)', (fy, value) => {
    expect(expectedIn(fy, path)).toBe(value);
  });
});

describe('The path of a cumulative value', () => {
  const total = [{ fy: 2024, value: 120 }];

  test('begins with 0 at the end of the year before the count', () => {
    const path = pathOf({ nature: 'cumulative', cumulativeFromFy: 2021, targets: total });
    expect(pathPoints(path)[0]).toEqual({ fy: 2020, value: 0 });
    const values = [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((fy) => expectedIn(fy, path));
    expect(values).toEqual([0, 0, 30, 60, 90, 120, 120]);
  });

  test('begins with the baseline where there is one', () => {
    const path = pathOf({
      nature: 'cumulative',
      cumulativeFromFy: 2018,
      baseline: { fy: 2020, value: 40 },
      targets: total,
    });
    expect(pathPoints(path)[0]).toEqual({ fy: 2020, value: 40 });
    // Half of the way from 40 to 120
    expect(expectedIn(2022, path)).toBe(80);
  });

  test('asks for the next target where neither is known', () => {
    expect(expectedIn(2021, pathOf({ nature: 'cumulative', targets: total }))).toBe(120);
  });

  test('counts from 0 only where the value is cumulative', () => {
    const path = pathOf({ nature: 'level', cumulativeFromFy: 2021, targets: total });
    expect(pathPoints(path)).toEqual(total);
  });
});
