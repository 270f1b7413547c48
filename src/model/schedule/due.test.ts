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
    '令和8年度（2026年度）の工程は、2つの取組のどちらでも「実施」です。',
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
    '令和8年度（2026年度）の工程は、「実施」（A）です。Bは、この年度の工程が書かれていません。最後の工程は、令和6年度の「設置」です。',
  ],
  [
    'a line that has not begun',
    { A: ['実施 2024-2028'], B: ['導入 2028'] },
    '令和8年度（2026年度）の工程は、「実施」（A）です。Bは、この年度の工程が書かれていません。令和10年度（2028年度）には「導入」（B）です。',
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
    '令和8年度（2026年度）の工程は、2つの項目のどちらでも「実施」です。',
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
    '令和8年度（2026年度）の工程は、この年度までの「検討」（Aの「甲」）、「実施」（Aの「乙」）、「運用」（B）です。',
  ],
  [
    'stages of one printed cell in one year, which follow one another',
    {
      A: ['開発→【R8】運用|開発 2026', '開発→【R8】運用|運用 2026-2028'],
    },
    '令和8年度（2026年度）の工程は、「開発」、続いて「運用」です。',
  ],
  [
    'stages of different cells in one year, which stand side by side',
    {
      A: ['運用 2024-2028', '研修 2026'],
    },
    '令和8年度（2026年度）の工程は、「運用」とこの年度までの「研修」です。',
  ],
  [
    'stages printed side by side in one cell',
    { A: ['周知 支援|周知 2026-2028', '周知 支援|支援 2026-2028'] },
    '令和8年度（2026年度）の工程は、「周知」と「支援」です。',
  ],
  [
    'three that follow one another in a year',
    {
      A: ['設計→開発→運用|設計 2026', '設計→開発→運用|開発 2026', '設計→開発→運用|運用 2026'],
    },
    '令和8年度（2026年度）の工程は、「設計」、続いて「開発」、続いて「運用」です。',
  ],
  [
    'a sequence beside a stage of another cell',
    { A: ['研修 2024-2028', '開発→運用|開発 2026', '開発→運用|運用 2026-2028'] },
    '令和8年度（2026年度）の工程は、「研修」、また「開発」、続いて「運用」です。',
  ],
  [
    'the same words twice in a cell',
    { A: ['運用 運用|運用 2026', '運用 運用|運用 2026'] },
    '令和8年度（2026年度）の工程は、この年度までの「運用」です。',
  ],
  [
    'a sequence of which no year of the change is known',
    { A: ['試行→運用|試行 2026-2028', '試行→運用|運用 2026-2028'] },
    '令和8年度（2026年度）の工程は、「試行」、続いて「運用」です。「試行」がいつ終わるかは資料から読めません。',
  ],
  [
    'what is marked with a year and has no end: of that year only is something said',
    { A: ['実施→【R9】検証|実施 2026', '実施→【R9】検証|検証 2027-'] },
    '令和8年度（2026年度）の工程は、「実施」です。令和9年度（2027年度）には「検証」です。',
  ],
  [
    'more lines than a sentence can name: a sequence of one is not told among the words of others',
    {
      A: ['開発→【R8】運用|開発 2026', '開発→【R8】運用|運用 2026-2028'],
      B: ['検討 2024-2028'],
      C: ['実施 2024-2028'],
      D: ['運用 2024-2028'],
      E: ['推進 2024-2028'],
    },
    '令和8年度（2026年度）の工程は取組によって違い、「開発」・「運用」・「検討」・「実施」・「推進」です。',
  ],
  [
    'an end that cannot be read',
    { A: ['推進 2026-'] },
    '令和8年度（2026年度）の工程は、「推進」です。いつ終わるかは資料から読めません。',
  ],
  [
    'an end that cannot be read, of a stage that began before',
    { A: ['推進 2025-'] },
    '令和8年度（2026年度）の工程は、令和7年度からの「推進」です。いつ終わるかは資料から読めません。',
  ],
  [
    'no end of two stages side by side in one cell',
    { A: ['周知 支援|周知 2024-', '周知 支援|支援 2024-'] },
    '令和8年度（2026年度）の工程は、令和6年度からの「周知」と「支援」です。いつ終わるかは資料から読めません。',
  ],
  [
    'a mark of a later year, which ends nothing of what stands beside it',
    { A: ['周知 委託（R8～）|周知 2024-', '周知 委託（R8～）|委託 2026-'] },
    '令和8年度（2026年度）の工程は、令和6年度からの「周知」と「委託」です。いつ終わるかは資料から読めません。',
  ],
  [
    'no end of some',
    { A: ['推進 2025-'], B: ['実施 2024-2028'] },
    '令和8年度（2026年度）の工程は、令和7年度からの「推進」（A）、「実施」（B）です。「推進」がいつ終わるかは資料から読めません。',
  ],
  [
    'no end of all, from one year: it is said once',
    { A: ['推進 2025-'], B: ['調査 2025-'] },
    '令和8年度（2026年度）の工程は、令和7年度からの「推進」（A）、「調査」（B）です。いつ終わるかは資料から読めません。',
  ],
  [
    'what follows in the cell and year ends a stage of which no end is printed',
    { A: ['設置→運用|設置 2024-', '設置→運用|運用 2024-'] },
    '令和8年度（2026年度）の工程は、令和6年度からの「運用」です。いつ終わるかは資料から読めません。',
  ],
  [
    'a later cell ends a stage of which no end is printed',
    { A: ['検討 2024-', '試行 2026'] },
    '令和8年度（2026年度）の工程は、この年度までの「試行」です。',
  ],
  [
    'nothing planned any more',
    { A: ['設置 2024', '更新 2024-2025'] },
    '令和8年度（2026年度）の工程は書かれていません。最後の工程は、令和7年度までの「更新」です。',
  ],
  [
    'nothing planned any more, of two',
    { A: ['設置 2024'], B: ['更新 2025'] },
    '令和8年度（2026年度）の工程は書かれていません。最後の工程は、令和6年度の「設置」（A）、令和7年度の「更新」（B）です。',
  ],
];

describe('a sentence tells what every line of the schedule plans for the as-of year', () => {
  test.each(cases)('%s', (_, actions, sentence) => {
    expect(smallMeasure({ actions }).due.schedule).toBe(sentence);
  });
});
