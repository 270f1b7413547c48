import { describe, expect, test } from 'vitest';
import type { Row } from '../../tables/all-tables.ts';
import { smallPlan } from '../../testing/builders/small-site.ts';
import type { Indicator } from '../types/model.ts';

type Values = Partial<Row<'indicator_values'>>;

/** An indicator with nothing but the given values. */
function indicatorWith(...given: Values[]): Indicator {
  return indicatorOf('level', ...given);
}

function indicatorOf(nature: Row<'indicators'>['nature'], ...given: Values[]): Indicator {
  const rows = given.map((row) => ({ indicator_no: 'a', label: '', ...row }));
  const plan = smallPlan({
    indicators: [{ indicator_no: 'a', section_no: '1', nature }],
    indicator_values: rows,
  });
  return plan.indicators[0]!;
}

const actual = (fy: number, value: number, more: Values = {}): Values => ({
  series: 'actual',
  fy,
  value,
  ...more,
});
const target = (fy: number, value: number, more: Values = {}): Values => ({
  ...actual(fy, value, more),
  series: 'target',
});

/** Every order of the values: what is in force must not depend on the order of the rows. */
function orders<Value>(values: Value[]): Value[][] {
  if (values.length < 2) return [values];
  return values.flatMap((first, index) =>
    orders(values.toSpliced(index, 1)).map((rest) => [first, ...rest]),
  );
}

describe('Of several values of one year', () => {
  const preliminary = actual(2023, 48, { revision: 'preliminary' });
  const original = actual(2023, 50, { revision: 'original' });
  const revised = actual(2023, 49, { revision: 'revised', decided_on: '2025-03-20' });
  const later = actual(2023, 51, { revision: 'revised', decided_on: '2026-02' });

  test('a preliminary one is in force while it is alone', () => {
    const { actuals } = indicatorWith(preliminary);
    expect(actuals.map(({ value, revision }) => [value, revision])).toEqual([[48, 'preliminary']]);
    expect(actuals[0]!.isReplaced).toBe(false);
  });

  test.each([
    ['the original before the preliminary', [preliminary, original], 50],
    ['the revised before the original', [original, revised], 49],
    ['the revised before the preliminary', [preliminary, revised], 49],
    ['the revised before both', [preliminary, original, revised], 49],
    ['of two revised the one decided last', [preliminary, original, revised, later], 51],
  ])('%s is in force, in whatever order the rows stand', (_, values, inForce) => {
    for (const order of orders(values)) {
      const indicator = indicatorWith(...order);
      expect(indicator.actuals.map(({ value }) => value)).toEqual([inForce]);
    }
  });

  test('the replaced ones are marked and stay in the table in its order', () => {
    for (const order of orders([preliminary, original, revised])) {
      const { values } = indicatorWith(...order);
      expect(values.map(({ value }) => value)).toEqual(order.map(({ value }) => value));
      const replaced = values.filter(({ isReplaced }) => isReplaced).map(({ value }) => value);
      expect(replaced.sort()).toEqual([48, 50]);
    }
  });

  test('one without a revision is the original', () => {
    const { actuals } = indicatorWith(preliminary, actual(2023, 50));
    expect(actuals.map(({ value, revision }) => [value, revision])).toEqual([[50, 'original']]);
  });

  test('a revised target takes the place of the original one, also where it is lower or 0', () => {
    for (const value of [70, 0]) {
      const changed = target(2024, value, { revision: 'revised', decided_on: '2023-08-01' });
      const { targets } = indicatorWith(target(2024, 80), changed);
      expect(targets.map((it) => it.value)).toEqual([value]);
    }
  });
});

describe('Values of different kinds', () => {
  test('do not replace one another, be they of different years or series', () => {
    const { values } = indicatorWith(
      target(2023, 60),
      target(2024, 60, { revision: 'revised', decided_on: '2023-08-01' }),
      actual(2023, 50, { revision: 'preliminary' }),
      actual(2024, 55),
      { series: 'baseline', fy: 2023, value: 40 },
    );
    expect(values.filter(({ isReplaced }) => isReplaced)).toEqual([]);
  });

  test('stand in the order of their years, whatever the order of the rows', () => {
    for (const order of orders([target(2023, 65), target(2024, 78), target(2025, 80)]))
      expect(indicatorWith(...order).targets.map(({ fy }) => fy)).toEqual([2023, 2024, 2025]);
  });

  test('keep a target in words beside the others', () => {
    const { targets } = indicatorWith({ series: 'target', label: '前年度よりも減少させる' });
    expect(targets.map(({ label, value, fy }) => [label, value, fy])).toEqual([
      ['前年度よりも減少させる', null, null],
    ]);
  });

  test('leave an indicator without rows with no value at all', () => {
    const { baseline, targets, actuals } = indicatorWith();
    expect([baseline, targets, actuals]).toEqual([null, [], []]);
  });

  test('take the revised baseline before the original one', () => {
    const original = { series: 'baseline', fy: 2021, value: 380 } as const;
    const revised = {
      ...original,
      value: 385,
      revision: 'revised',
      decided_on: '2024-05',
    } as const;
    for (const order of orders<Values>([original, revised]))
      expect(indicatorWith(...order).baseline!.value).toBe(385);
  });
});

describe('Of values that the source gives beside each other', () => {
  const each = target(2028, 3, { qualifier: 'each' });
  const inAll = target(2028, 15, { qualifier: 'total', period_from: 2024, period_to: 2028 });

  test.each([
    ['flow', 3],
    ['level', 3],
    ['cumulative', 15],
  ] as const)('that of the nature %s counts, and none is replaced', (nature, value) => {
    for (const order of orders([each, inAll])) {
      const indicator = indicatorOf(nature, ...order);
      expect(indicator.targets.map((it) => it.value)).toEqual([value]);
      expect(indicator.values.map(({ isReplaced }) => isReplaced)).toEqual([false, false]);
    }
  });

  test('a revision takes the place of what it revises only', () => {
    const revised = { ...inAll, value: 20, revision: 'revised' as const };
    const { values } = indicatorOf('cumulative', each, inAll, revised);
    expect(values.map(({ value, isReplaced }) => [value, isReplaced])).toEqual([
      [3, false],
      [15, true],
      [20, false],
    ]);
  });

  test('a revision for which the years are not repeated still takes its place', () => {
    const revised = target(2028, 20, { revision: 'revised' });
    expect(indicatorOf('cumulative', inAll, revised).targets.map(({ value }) => value)).toEqual([
      20,
    ]);
  });
});

describe('Of counts of one year', () => {
  const half = actual(2025, 40, { as_of: '2025-09' });
  const later = actual(2025, 45, { as_of: '2025-12' });
  const whole = actual(2025, 52);

  test.each([
    ['the one of the later time', [half, later], 45],
    ['the one of the whole year', [half, later, whole], 52],
  ])('%s is in force, the others stand as interim', (_, values, inForce) => {
    for (const order of orders(values)) {
      const indicator = indicatorWith(...order);
      expect(indicator.actuals.map(({ value }) => value)).toEqual([inForce]);
      const interim = indicator.values.filter(({ isInterim }) => isInterim);
      expect(interim).toHaveLength(values.length - 1);
    }
  });

  test('a preliminary one is no interim', () => {
    const values = indicatorWith(actual(2025, 50, { revision: 'preliminary' }), whole).values;
    expect(values.map(({ isReplaced, isInterim }) => [isReplaced, isInterim])).toEqual([
      [true, false],
      [false, false],
    ]);
  });
});
