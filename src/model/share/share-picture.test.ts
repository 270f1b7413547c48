import { describe, expect, test } from 'vitest';
import { smallPlan, smallSite } from '../../testing/builders/small-site.ts';
import { pictureOfPlan, pictureOfSite, pictureOfTopic, shareWords } from './share-picture.ts';

const schedule = {
  actions: [{ action_no: '1-1', measure_no: '1' }],
  schedule: [
    { measure_no: '1', stage_no: 1, stage: '実施', printed: '実施', kind: 'stage', start_fy: 2026 },
  ],
  schedule_actions: [{ measure_no: '1', stage_no: 1, action_no: '1-1' }],
} as const;
const indicators = [{ indicator_no: '1', measure_no: '1' }];
const target = { indicator_no: '1', series: 'target', fy: 2028, value: 10 } as const;
const actual = { indicator_no: '1', series: 'actual', fy: 2025, value: 12 } as const;

/** Rows as they are meant, without the lists kept from change. */
const written = (rows: object) => structuredClone(rows) as Parameters<typeof smallPlan>[0];

describe('the picture of a plan', () => {
  test('shows what is due this year', () => {
    const { caption, rows, notes } = pictureOfPlan(smallPlan(written(schedule)));
    expect(caption).toBe('令和8年度（2026年度）の取組1件の段階');
    expect(rows).toEqual([{ name: '導入・実施', count: 1, unit: '件', bar: 'rollout' }]);
    expect(notes).toEqual(['令和6年度～令和10年度', '（2024～2028年度）']);
  });

  test('without a schedule shows how its indicators stand, with a sign beside the colour', () => {
    const plan = smallPlan(written({ indicators, indicator_values: [target, actual] }));
    const { caption, rows, foot } = pictureOfPlan(plan);
    expect(caption).toBe('指標1件の状況（R7実績）');
    expect(rows.map(({ name, count }) => [name, count])).toEqual([['◎ 達成', 1]]);
    expect(foot).toEqual(['このサイトの規則で計算', '令和8年11月（2026年11月）時点']);
  });

  test('where nothing can be judged yet shows what is recorded, not that nothing is', () => {
    const { caption, rows } = pictureOfPlan(
      smallPlan(written({ indicators, indicator_values: [target] })),
    );
    expect(caption).toBe('収録しているもの');
    expect(rows.map(({ name, count, bar }) => [name, count, bar])).toEqual([
      ['施策', 1, null],
      ['指標', 1, null],
    ]);
  });

  test('says of what draft it is', () => {
    const plans = [{ plan_id: 'small', status: 'draft' as const, end_fy: 2024 }];
    const { mark, notes } = pictureOfPlan(smallPlan({}, { plans }));
    expect(mark).toBe('案に基づく');
    expect(notes).toEqual(['令和6年度', '（2024年度）']);
  });
});

describe('the picture of a topic', () => {
  const organizations = Array.from({ length: 8 }, (_, index) => ({
    organization_id: `o${index}`,
    name: `団体${index}`,
  }));
  /** Government n has a plan with n + 1 measures under the topic. */
  const siteOf = (count: number) => {
    const numbers = (index: number) => Array.from({ length: index + 1 }, (_, no) => String(no + 1));
    const own = organizations.slice(0, count);
    return smallSite(
      Object.fromEntries(
        own.map(({ organization_id }, index) => [
          `p-${organization_id}`,
          {
            measures: numbers(index).map((measure_no) => ({ measure_no })),
            measure_topics: numbers(index).map((measure_no) => ({ measure_no, topic_id: 't' })),
          },
        ]),
      ),
      {
        organizations: own,
        plans: own.map(({ organization_id }) => ({
          plan_id: `p-${organization_id}`,
          organization_id,
        })),
        topics: [{ topic_id: 't', title: '広報', about: '' }],
      },
    );
  };

  test('counts the measures of each government', () => {
    const { rows, notes, mark } = pictureOfTopic(siteOf(2).topics[0]!);
    expect(rows.map(({ name, count }) => [name, count])).toEqual([
      ['団体0', 1],
      ['団体1', 2],
    ]);
    expect(notes).toEqual(['2団体の施策3件']);
    expect(mark).toBeNull();
  });

  test('shows of many governments the five with most, and the others together', () => {
    const { rows } = pictureOfTopic(siteOf(8).topics[0]!);
    expect(rows.map(({ name, count }) => [name, count])).toEqual([
      ['団体7', 8],
      ['団体6', 7],
      ['団体5', 6],
      ['団体4', 5],
      ['団体3', 4],
      ['ほか3団体', 6],
    ]);
  });
});

test('the picture of the site counts what it holds', () => {
  const { rows } = pictureOfSite(smallSite({ a: {}, b: {} }));
  expect(rows.map(({ name, count, unit }) => `${name}${count}${unit}`)).toEqual([
    '団体1団体',
    '計画2件',
    '施策2件',
  ]);
});

test('a picture is told in words', () => {
  expect(shareWords(pictureOfPlan(smallPlan(written(schedule))))).toBe(
    '架空市、「計画small」、令和6年度～令和10年度、（2024～2028年度）。令和8年度（2026年度）の取組1件の段階：導入・実施1件。複数の段階の取組はそれぞれに計上。令和8年11月（2026年11月）時点。',
  );
});
