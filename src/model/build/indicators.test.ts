import { describe, expect, test } from 'vitest';
import { smallPlan, type Written } from '../../testing/builders/small-site.ts';

type Values = NonNullable<Written['indicator_values']>;

/** A plan whose one indicator is as written. */
function planWith(indicator: NonNullable<Written['indicators']>[number], values: Values = []) {
  return smallPlan({
    sections: [{ section_no: '1' }, { section_no: '1-1', parent_no: '1' }],
    measures: [{ measure_no: '1', section_no: '1-1' }],
    actions: [{ action_no: '1-1', measure_no: '1' }],
    indicators: [{ indicator_no: 'a', ...indicator }],
    indicator_values: values.map((value) => ({ indicator_no: 'a', label: '', ...value })),
  });
}

const baseline = { series: 'baseline', fy: 2023, value: 40 } as const;
const target = { series: 'target', fy: 2027, value: 80 } as const;
const actual = { series: 'actual', fy: 2025, value: 50 } as const;

describe('an indicator', () => {
  test('of an action belongs to its measure too, so that the page of the measure shows it', () => {
    const { measures, actions, sections, indicators } = planWith({ action_no: '1-1' });
    expect(indicators[0]).toMatchObject({ action: actions[0], measure: measures[0] });
    expect(actions[0]!.indicators).toEqual(indicators);
    expect(measures[0]!.indicators).toEqual(indicators);
    expect(sections.flatMap((section) => section.indicators)).toEqual([]);
  });

  test('of a measure belongs to none of its actions', () => {
    const { measures, actions, indicators } = planWith({ measure_no: '1' });
    expect(measures[0]!.indicators).toEqual(indicators);
    expect(actions[0]!.indicators).toEqual([]);
  });

  test('of a section belongs to no measure and to no other section', () => {
    const { measures, sections, indicators } = planWith({ section_no: '1' });
    expect(indicators[0]).toMatchObject({ section: sections[0], measure: null, action: null });
    expect(sections.map((section) => section.indicators)).toEqual([indicators, []]);
    expect(measures[0]!.indicators).toEqual([]);
  });

  test('may be compared with its baseline unless the data say no', () => {
    const comparable = (['yes', 'no', null] as const).map(
      (baseline_comparable) => planWith({ baseline_comparable }).indicators[0]!.baselineComparable,
    );
    expect(comparable).toEqual([true, false, true]);
  });

  test('knows of which indicator it is a reprint, wherever that stands', () => {
    const { indicators } = smallPlan({
      indicators: [
        { indicator_no: 'a', measure_no: '1', reprint_of: 'b' },
        { indicator_no: 'b', measure_no: '1' },
      ],
    });
    expect(indicators.map(({ reprintOf }) => reprintOf?.no)).toEqual(['b', undefined]);
  });

  test('has only its own values', () => {
    const { indicators } = smallPlan({
      indicators: [{ indicator_no: 'a' }, { indicator_no: 'b' }],
      indicator_values: [
        { indicator_no: 'b', ...target },
        { indicator_no: 'a', ...baseline },
      ],
    });
    const values = indicators.map((it) => it.values.map(({ series }) => series));
    expect(values).toEqual([['baseline'], ['target']]);
  });

  test('says in its status with what word its target is printed', () => {
    const atLeast = { ...target, qualifier: 'at_least' } as const;
    const { standing } = planWith({}, [baseline, atLeast, actual]).indicators[0]!;
    expect(standing.reason).toContain('目標80件以上（令和9年度・2027年度）');
  });

  test('says in its status that an actual is preliminary', () => {
    const early = { ...actual, revision: 'preliminary' } as const;
    const { standing } = planWith({}, [baseline, target, early]).indicators[0]!;
    expect(standing.reason).toContain('の実績（速報値）は50件です。');
  });

  test('says in its status how a target in words is printed', () => {
    const words = { series: 'target', label: '前年度を下回る' } as const;
    const { standing } = planWith({ target_kind: 'below_previous_year' }, [words]).indicators[0]!;
    expect(standing.status).toBe('no_target');
    expect(standing.reason).toContain('「前年度を下回る」');
  });
});

describe('a target of every year of a period, told in one row', () => {
  const yearly = {
    series: 'target',
    label: '年3人',
    fy: 2028,
    value: 3,
    period_from: 2024,
    period_to: 2028,
  } as const;
  const standingOf = (values: Values, indicator: Parameters<typeof planWith>[0] = {}) =>
    planWith(
      { unit: '人', direction: 'increase', nature: 'flow', target_kind: 'number', ...indicator },
      [yearly, ...values],
    ).indicators[0]!.standing;
  const inYear = (fy: number, value: number) => ({ series: 'actual', fy, value }) as const;

  test('is not achieved by one good year', () => {
    const { status, reason } = standingOf([inYear(2024, 3)]);
    expect(status).toBe('on_track');
    expect(reason).toContain('この年度の目標3人に届いているため「順調」です。');
  });

  test('is missed in the year that falls short, whatever a year before had', () => {
    expect(standingOf([inYear(2024, 5), inYear(2025, 2)]).status).toBe('behind');
  });

  test('is achieved with the last of its years', () => {
    expect(standingOf([inYear(2027, 3), inYear(2028, 3)]).status).toBe('achieved');
  });

  test('gives way to a row of its own for a year', () => {
    const own = { series: 'target', label: 'R7：5人', fy: 2025, value: 5 } as const;
    expect(standingOf([own, inYear(2025, 4)]).status).toBe('behind');
  });

  test.each([
    ['a sum of the period', { qualifier: 'total' }, {}],
    ['an average of the period', { aggregation: 'average' }, {}],
    ['what is counted on', {}, { nature: 'cumulative' }],
  ] as const)('is not %s', (_, value, indicator) => {
    const { targets } = planWith({ nature: 'flow', ...indicator }, [{ ...yearly, ...value }])
      .indicators[0]!;
    expect(targets).toHaveLength(1);
    const { path } = planWith({ nature: 'flow', ...indicator }, [{ ...yearly, ...value }])
      .indicators[0]!;
    expect(path.filter(({ value: it }) => it > 0)).toEqual([{ fy: 2028, value: 3 }]);
  });
});

describe('words of a label that stand at its number are told', () => {
  test.each([
    ['R6年度までに…3.00%', 3, '%', 'exact', '3.00%'],
    ['R7年度末までに…概ね20%程度', 20, '%', 'about', '概ね20%程度'],
    ['R5：30か所程度', 30, 'か所', 'about', '30か所程度'],
    ['毎年度約60課所', 60, '課所', 'about', '約60課所'],
    ['R5：計137施設', 137, '施設', 'total', '計137施設'],
  ] as const)('%s', (label, value, unit, qualifier, words) => {
    const { standing } = planWith(
      { unit, direction: 'increase', nature: 'level', target_kind: 'number' },
      [{ ...target, label, value, qualifier }],
    ).indicators[0]!;
    expect(standing.reason).toContain(words);
  });
});

describe('the path of an indicator', () => {
  const points = (indicator: Parameters<typeof planWith>[0], ...values: Values) =>
    planWith(indicator, values).indicators[0]!.path.map(({ fy, value }) => [fy, value]);

  test('runs from the baseline through the targets in the order of their years', () => {
    const first = { ...target, fy: 2025, value: 60 };
    expect(points({}, target, baseline, first)).toEqual([
      [2023, 40],
      [2025, 60],
      [2027, 80],
    ]);
  });

  test('leaves out a baseline that may not be compared', () => {
    expect(points({ baseline_comparable: 'no' }, baseline, target)).toEqual([[2027, 80]]);
  });

  test('of a sum begins with 0 at the end of the year before the count', () => {
    const sum = { nature: 'cumulative', cumulative_from_fy: 2024 } as const;
    expect(points(sum, target)).toEqual([
      [2023, 0],
      [2027, 80],
    ]);
  });

  test('runs through the target in force, not the one it replaced', () => {
    const revised = { ...target, value: 90, revision: 'revised', decided_on: '2025-03' } as const;
    expect(points({}, baseline, target, revised)).toEqual([
      [2023, 40],
      [2027, 90],
    ]);
  });

  test('is empty without a number to reach', () => {
    expect(points({}, baseline, actual)).toEqual([]);
  });
});
