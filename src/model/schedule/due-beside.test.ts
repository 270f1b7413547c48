import { expect, test } from 'vitest';
import { smallMeasure, type SmallPlan } from '../../testing/builders/small-plan.ts';
import { dueBeside, headBeside, yearBeside } from './due-beside.ts';

// The plan runs from 2024 to 2028, and it is 2026.
const cases: [string, SmallPlan['actions'], string | null][] = [
  ['one stage', { A: ['実施 2024-2028'] }, '「実施」'],
  ['no schedule', { A: [] }, null],
  [
    'what comes next',
    { A: ['検討 2024-2026', '実施 2027-2028'] },
    '「検討」、令和9年度からは「実施」',
  ],
  [
    'the lines of one action, each with its name',
    { A: ['【甲】実施 2024-2028', '【乙】検討 2024-2028'] },
    '甲は「実施」、乙は「検討」',
  ],
  [
    'an end that cannot be read',
    { A: ['推進 2025-'] },
    '令和7年度からの「推進」（終わる年度は資料から読めない）',
  ],
  [
    'nothing in the year or after it',
    { A: ['設置 2024'] },
    '書かれていない（最後は令和6年度の「設置」）',
  ],
];

test.each(cases)('%s', (_, actions, words) => {
  expect(dueBeside(smallMeasure({ actions }).actions[0]!)).toBe(words);
});

test.each([
  [2026, '令和8年度の工程'],
  [2030, '計画の最後の年度（令和10年度）の工程'],
])('the head of the list tells the year (%i)', (asOfFy, words) => {
  const { actions } = smallMeasure({ asOfFy, actions: { A: ['実施 2024-2028'] } });
  expect(yearBeside(actions[0]!)).toBe(words);
});

test.each<[string, SmallPlan['actions'], string | null]>([
  ['the first has no schedule', { A: [], B: ['実施 2024-2028'] }, '令和8年度の工程'],
  ['none has one', { A: [], B: [] }, null],
  ['there is none', {}, null],
])('the head of a list of which %s', (_, actions, words) => {
  expect(headBeside([smallMeasure({ actions })])).toBe(words);
});
