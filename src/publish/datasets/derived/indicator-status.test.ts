import { describe, expect, test } from 'vitest';
import { fixturePlan, fixtureSite } from '../../../testing/builders/fixture-site.ts';
import { smallSite, type Written } from '../../../testing/builders/small-site.ts';
import { indicatorStatus } from './indicator-status.ts';

const { columns, rows } = indicatorStatus(fixtureSite);
const row = (no: string) => rows.find((it) => it['indicator_no'] === no)!;

/** The row of one indicator with these values. */
function rowWith(...values: NonNullable<Written['indicator_values']>) {
  const indicators: Written['indicators'] = [{ indicator_no: 'a', measure_no: '1' }];
  const indicator_values = values.map((it) => ({ indicator_no: 'a', label: '', ...it }));
  const site = smallSite({ small: { indicators, indicator_values } });
  return indicatorStatus(site).rows[0]!;
}

const baseline = { series: 'baseline', fy: 2023, value: 319 } as const;
const target = { series: 'target', fy: 2025, value: 2000 } as const;
const actual = { series: 'actual', fy: 2025, value: 8526 } as const;

test('there is one row for every indicator, reprints too', () => {
  expect(rows.map((it) => it['indicator_no'])).toEqual(fixturePlan.indicators.map(({ no }) => no));
  expect(rows.filter((it) => it['is_reprint'] === 'yes')).toEqual([row('9')]);
});

test('every row has a cell for every column and no other', () => {
  const names = columns.map(({ name }) => name);
  for (const it of rows) expect(Object.keys(it)).toEqual(names);
});

test('架空市 has an indicator of every status that there is', () => {
  const { values } = columns.find(({ name }) => name === 'status')!;
  expect(new Set(rows.map((it) => it['status']))).toEqual(new Set(Object.keys(values!)));
});

test('without reprints there are as many of each status as the page of the plan counts', () => {
  const own = rows.filter((it) => it['is_reprint'] === 'no');
  const counted = Map.groupBy(own, (it) => it['status']);
  const shown = fixturePlan.statusCounts.map(({ status, indicators }) => [
    status,
    indicators.length,
  ]);
  expect(Object.fromEntries([...counted].map(([status, { length }]) => [status, length]))).toEqual(
    Object.fromEntries(shown),
  );
});

describe('the values that decided', () => {
  test('are the revised target and the final actual', () => {
    expect(row('1')).toMatchObject({
      baseline_fy: 2023,
      baseline_value: 42.5,
      target_fy: 2028,
      target_value: 85,
      actual_fy: 2025,
      actual_value: 62,
      expected_value: 59.5,
    });
  });

  test('are the last of several targets', () => {
    expect(row('3')).toMatchObject({ target_fy: 2028, target_value: 100, expected_value: 60 });
  });

  test('are blank, not 0, where none is recorded', () => {
    expect(row('7')).toMatchObject({ baseline_value: null, actual_fy: null, actual_value: null });
    expect(row('8')).toMatchObject({ target_fy: null, target_value: null });
  });

  test('are 0 where 0 is recorded', () => {
    expect(row('2')).toMatchObject({ actual_value: 0, expected_value: 0 });
  });
});

describe('progress', () => {
  test('is below 0 where things got worse', () => {
    expect(row('4')['progress']).toBe(-0.4);
  });

  test('is over 1 where the target was passed', () => {
    expect(rowWith(baseline, target, actual)['progress']).toBeCloseTo(8207 / 1681, 12);
  });

  test.each([
    ['without a baseline', [target, actual]],
    ['without a target', [baseline, actual]],
    ['without an actual', [baseline, target]],
    ['where the target is the baseline', [baseline, { ...target, value: 319 }, actual]],
  ])('is blank %s', (_, values) => {
    expect(rowWith(...values)['progress']).toBeNull();
  });
});
