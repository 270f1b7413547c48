import { describe, expect, test } from 'vitest';
import { smallMeasure, type SmallPlan } from '../../testing/builders/small-plan.ts';

const silent = '実施状況は、収録した資料にありません。';

const steps: SmallPlan['actions'] = {
  A: ['検討 2024-2025', '実施 2026-2028'],
};

const cases: [string, SmallPlan, string][] = [
  [
    'stages that belong to no action',
    { loose: ['調査 2026'] },
    '令和8年度（2026年度）の工程は、この年度までの「調査」です。',
  ],
  [
    'a year before the plan',
    { asOfFy: 2023, actions: steps },
    '令和5年度（2023年度）の工程は書かれていません。令和6年度（2024年度）からは「検討」です。令和8年度（2026年度）からは「実施」です。',
  ],
  [
    'a year after the plan',
    { asOfFy: 2030, actions: steps },
    '計画の期間は令和10年度（2028年度）で終わりました。最後の年度の工程は、「実施」とする計画でした。',
  ],
  [
    'a plan that is over, with an end that cannot be read: nothing is said of the last year',
    { asOfFy: 2030, actions: { A: ['検討→運用|検討 2024-', '検討→運用|運用 2024-'] } },
    '計画の期間は令和10年度（2028年度）で終わりました。工程は、令和6年度からの「運用」とする計画でした。いつ終わるかは資料から読めません。',
  ],
  [
    'a plan that is over, with a stage that began in its last year',
    { asOfFy: 2030, actions: { A: ['検討 2024-', '運用 2028-'] } },
    '計画の期間は令和10年度（2028年度）で終わりました。最後の年度の工程は、「運用」とする計画でした。',
  ],
  [
    'a plan that is over, whose schedule ended before it',
    { asOfFy: 2030, actions: { A: ['検討 2024', '導入 2025-2026'], B: ['推進 2024-'] } },
    '計画の期間は令和10年度（2028年度）で終わりました。工程は、令和6年度からの「推進」（B）とする計画でした。いつ終わるかは資料から読めません。Aは、最後の年度の工程が書かれていません。最後の工程は、令和8年度までの「導入」です。',
  ],
  [
    'a plan that is over, with a sequence in its last year beside an end that cannot be read',
    {
      asOfFy: 2030,
      actions: { A: ['推進 2024-'], B: ['見直し→実施|見直し 2028', '見直し→実施|実施 2028'] },
    },
    '計画の期間は令和10年度（2028年度）で終わりました。工程は、令和6年度からの「推進」（A）、令和10年度の「見直し」、続いて「実施」（B）とする計画でした。「推進」がいつ終わるかは資料から読めません。',
  ],
  [
    'a plan that is over and has no schedule',
    { asOfFy: 2030, actions: { A: [] } },
    '計画の期間は令和10年度（2028年度）で終わりました。年度ごとの工程は、収録した資料に書かれていません。',
  ],
  [
    'a plan that is over, of which a measure had left it',
    { asOfFy: 2030, actions: steps, measure: { to_fy: 2025 } },
    '計画の期間は令和10年度（2028年度）で終わりました。この施策は、令和7年度（2025年度）で終わりました。',
  ],
  [
    'a plan that prints no period is not over with its schedule',
    { asOfFy: 2030, startFy: null, endFy: null, actions: { A: ['実施 2024-2028'] } },
    '令和10年度（2028年度）の工程は、「実施」です。',
  ],
  ['no schedule', { actions: { A: [] } }, '年度ごとの工程は、収録した資料に書かれていません。'],
  [
    'an action that has left the plan',
    {
      actions: { A: ['実施 2024-2028'], B: ['試行 2024-2028'] },
      more: { B: { to_fy: 2025 } },
    },
    '令和8年度（2026年度）の工程は、「実施」です。Bは、令和7年度で終わりました。',
  ],
  [
    'an action that leaves the plan with this year: what was to follow is not told',
    { actions: { A: ['検討 2024-2026', '実施 2027-2028'] }, more: { A: { to_fy: 2026 } } },
    '令和8年度（2026年度）の工程は、この年度までの「検討」です。',
  ],
  [
    'a measure that has left the plan',
    { actions: steps, measure: { to_fy: 2025 } },
    'この施策は、令和7年度（2025年度）で終わりました。',
  ],
];

describe('a sentence tells what was due by now, and that no report was recorded', () => {
  test.each(cases)('%s', (_, small, schedule) => {
    const { due } = smallMeasure(small);
    expect(due.sentence).toBe(`${schedule}${silent}`);
    expect(due.schedule).toBe(schedule);
  });
});

test('where results are recorded, nothing is said of missing ones', () => {
  const { due } = smallMeasure({ actions: steps, results: [{ action_no: '1-1' }] });
  expect(due.sentence).toBe('令和8年度（2026年度）の工程は、「実施」です。');
});

test('results of one action say nothing of another', () => {
  const { actions } = smallMeasure({
    actions: { A: ['実施 2024-2028'], B: ['実施 2024-2028'] },
    results: [{ action_no: '1-1' }],
  });
  const ends = actions.map(({ due }) => due.sentence.endsWith(silent));
  expect(ends).toEqual([false, true]);
});

test('an action that has left the plan has nothing due', () => {
  const { actions } = smallMeasure({ actions: steps, more: { A: { to_fy: 2025 } } });
  expect(actions[0]!.due).toMatchObject({
    current: [],
    upcoming: [],
    schedule: 'この取組は、令和7年度（2025年度）で終わりました。',
  });
});

test('an action of a measure that has left the plan has nothing due either', () => {
  const { actions } = smallMeasure({ actions: steps, measure: { to_fy: 2025 } });
  expect(actions[0]!.due.current).toEqual([]);
});

describe('the stages that are due are data too', () => {
  test.each([
    [2023, 2023, [], ['検討', '実施']],
    [2025, 2025, ['検討'], ['実施']],
    [2026, 2026, ['実施'], []],
    [2030, 2028, ['実施'], []],
  ])('as of %i', (asOfFy, fy, current, upcoming) => {
    const { due } = smallMeasure({ asOfFy, actions: steps });
    expect(due.fy).toBe(fy);
    expect(due.current.map(({ words }) => words)).toEqual(current);
    expect(due.upcoming.map(({ words }) => words)).toEqual(upcoming);
  });
});
