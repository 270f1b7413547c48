import { describe, expect, test } from 'vitest';
import { smallPlan, type Written } from '../../testing/builders/small-site.ts';
import type { Plan } from '../types/model.ts';

type Given = NonNullable<Written['effects']>[number];

/** A plan of two measures with these effects: savings of 2025 in 千円 that came, unless they say else. */
function planWith(...effects: Given[]): Plan {
  return smallPlan({
    measures: [{ measure_no: '1' }, { measure_no: '2' }],
    actions: [
      { action_no: '1-1', measure_no: '1' },
      { action_no: '1-2', measure_no: '1' },
    ],
    effects: effects.map((effect, at) => ({
      effect_no: String(at),
      kind: 'saving' as const,
      series: 'actual' as const,
      fy: 2025,
      unit: '千円',
      ...effect,
    })),
  });
}

/** The sums of what came, one for each row: 「2025=30」 */
const sums = ({ effectTables }: Plan) =>
  effectTables.map(({ kind, unit, rows }) => [
    `${kind} ${unit}`,
    ...rows.map(({ fy, isCumulative, actual }) => `${fy}${isCumulative ? '計' : ''}=${actual.sum}`),
  ]);

const of1 = { measure_no: '1' };
const of2 = { measure_no: '2' };

describe('summed is only what can be summed', () => {
  test.each<[string, Given[], string[][]]>([
    [
      'two measures',
      [
        { ...of1, value: 10 },
        { ...of2, value: 20 },
      ],
      [['saving 千円', '2025=30']],
    ],
    [
      'not two kinds',
      [
        { ...of1, value: 10 },
        { ...of2, value: 20, kind: 'revenue' },
      ],
      [
        ['saving 千円', '2025=10'],
        ['revenue 千円', '2025=20'],
      ],
    ],
    [
      'not two units',
      [
        { ...of1, value: 10 },
        { ...of2, value: 20, unit: '百万円' },
      ],
      [
        ['saving 千円', '2025=10'],
        ['saving 百万円', '2025=20'],
      ],
    ],
    [
      'not what was planned with what came',
      [
        { ...of1, value: 10 },
        { ...of2, value: 20, series: 'planned' },
      ],
      [['saving 千円', '2025=10']],
    ],
    [
      'not two years, nor a year with the whole period, nor with what is cumulated',
      [
        { ...of1, value: 1, cumulative: 'yes' },
        { ...of1, value: 2, fy: null },
        { ...of1, value: 4, fy: 2026 },
        { ...of1, value: 8 },
      ],
      [['saving 千円', '2025=8', '2026=4', 'null=2', '2025計=1']],
    ],
    [
      'an action not once more beside its measure',
      [
        { ...of1, value: 10 },
        { action_no: '1-1', value: 7 },
        { ...of2, value: 1 },
      ],
      [['saving 千円', '2025=11']],
    ],
    [
      'the actions of a measure of which nothing is printed as a whole',
      [
        { action_no: '1-1', value: 7 },
        { action_no: '1-2', value: 5 },
      ],
      [['saving 千円', '2025=12']],
    ],
    [
      'no printed total of a section or of the plan',
      [{ ...of1, value: 10 }, { section_no: '1', value: 10 }, { value: 10 }],
      [['saving 千円', '2025=10']],
    ],
    [
      'what was lost, as less',
      [
        { ...of1, value: 107000 },
        { ...of2, value: -53500 },
      ],
      [['saving 千円', '2025=53500']],
    ],
    [
      'tenths without noise',
      [
        { ...of1, value: 0.1 },
        { ...of2, value: 0.2 },
      ],
      [['saving 千円', '2025=0.3']],
    ],
    ['nothing where only a total is printed', [{ value: 10 }], [['saving 千円', '2025=null']]],
  ])('%s', (_, effects, expected) => {
    expect(sums(planWith(...effects))).toEqual(expected);
  });
});

describe('the printed total stands beside our sum', () => {
  test.each([
    ['is the same', 30, false],
    ['is another', 31, true],
  ])('and is told where it %s', (_, value, differs) => {
    const plan = planWith({ ...of1, value: 10 }, { ...of2, value: 20 }, { value });
    const { actual } = plan.effectTables[0]!.rows[0]!;
    expect([actual.sum, actual.printed?.value, actual.measureCount, actual.differs]).toEqual([
      30,
      value,
      2,
      differs,
    ]);
  });
});

test('what comes only once is told as a part of the sum', () => {
  const plan = planWith({ ...of1, value: 10, one_off: 'yes' }, { ...of2, value: 20 });
  expect(plan.effectTables[0]!.rows[0]!.actual).toMatchObject({ sum: 30, oneOff: 10 });
});

test('a plan without effects has no table', () => {
  expect(planWith().effectTables).toEqual([]);
});
