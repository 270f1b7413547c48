import { describe, expect, test } from 'vitest';
import { smallMeasure, type SmallPlan } from '../../testing/builders/small-plan.ts';

const cases: [string, SmallPlan['actions'], string][] = [
  [
    'one line',
    { A: ['検討 2024-2025', '実施 2026-2028'] },
    '令和8年度（2026年度）の工程は、「実施」です。',
  ],
  [
    'one line with something to come',
    { A: ['検討 2024-2026', '実施 2027-2028'] },
    '令和8年度（2026年度）の工程は、「検討」です。令和9年度（2027年度）からは「実施」です。',
  ],
  [
    'all lines alike',
    { A: ['実施 2024-2028'], B: ['実施 2026-2028'] },
    '令和8年度（2026年度）の工程は、2つの取組のすべてで「実施」です。',
  ],
  [
    'different lines',
    {
      A: ['実施 2024-2028'],
      B: ['検討 2024-2026', '導入 2027-2028'],
    },
    '令和8年度（2026年度）の工程は、「実施」（A）、「検討」（B）です。令和9年度（2027年度）からは「導入」（B）です。',
  ],
  [
    'lines of which some are alike',
    { A: ['実施 2024-2028'], B: ['検討 2024-2028'], C: ['実施 2024-2028'] },
    '令和8年度（2026年度）の工程は、「実施」（A、C）、「検討」（B）です。',
  ],
  [
    'more lines than a sentence can name',
    {
      A: ['実施 2024-2028'],
      B: ['検討 2024-2028'],
      C: ['実施 2024-2028'],
      D: ['運用 2024-2028'],
      E: ['推進 2024-2028'],
    },
    '令和8年度（2026年度）の工程は取組によって違い、「実施」・「検討」・「運用」・「推進」です。',
  ],
  [
    'a line that is over',
    { A: ['実施 2024-2028'], B: ['設置 2024'] },
    '令和8年度（2026年度）の工程は、「実施」（A）です。この年度の工程が書かれていないものは、B（最後の工程は令和6年度の「設置」）です。',
  ],
  [
    'a line that has not begun',
    { A: ['実施 2024-2028'], B: ['導入 2028'] },
    '令和8年度（2026年度）の工程は、「実施」（A）です。この年度の工程が書かれていないものは、Bです。令和10年度（2028年度）からは「導入」（B）です。',
  ],
  [
    'nothing planned now',
    {
      A: ['検討 2024-2025', '実施 2027-2028'],
    },
    '令和8年度（2026年度）の工程は書かれていません。令和9年度（2027年度）からは「実施」です。',
  ],
  [
    'the tracks of one action, alike',
    {
      A: ['【甲】実施 2024-2028', '【乙】実施 2024-2028'],
    },
    '令和8年度（2026年度）の工程は、2つの系列のすべてで「実施」です。',
  ],
  [
    'the tracks of one action, different',
    {
      A: ['【甲】実施 2024-2028', '【乙】検討 2024-2028'],
    },
    '令和8年度（2026年度）の工程は、「実施」（甲）、「検討」（乙）です。',
  ],
  [
    'tracks beside another action',
    {
      A: ['【甲】検討 2026', '【乙】実施 2026'],
      B: ['運用 2026'],
    },
    '令和8年度（2026年度）の工程は、「検討」（Aの「甲」）、「実施」（Aの「乙」）、「運用」（B）です。',
  ],
  [
    'stages of one printed cell in one year, which follow one another',
    {
      A: ['開発→【R8】運用|開発 2026', '開発→【R8】運用|運用 2026-2028'],
    },
    '令和8年度（2026年度）の工程は、「開発」から「運用」です。',
  ],
  [
    'stages of different cells in one year, which stand side by side',
    {
      A: ['運用 2024-2028', '研修 2026'],
    },
    '令和8年度（2026年度）の工程は、「運用」と「研修」です。',
  ],
  [
    'an end that cannot be read',
    { A: ['推進 2025-'] },
    '令和8年度（2026年度）の工程は、「推進」です。',
  ],
];

describe('a sentence tells what every line of the schedule plans for the as-of year', () => {
  test.each(cases)('%s', (_, actions, sentence) => {
    expect(smallMeasure({ actions }).due.schedule).toBe(sentence);
  });
});
