import { expect, test } from 'vitest';
import { smallMeasure, type SmallPlan } from '../../testing/builders/small-plan.ts';
import { deadlinesOf } from './deadline.ts';

// The plan runs from 2024 to 2028.
const cases: [string, SmallPlan['actions'], string[]][] = [
  ['a stage that runs as long as the plan sets none', { A: ['実施 2024-2028'] }, []],
  [
    'a stage that the cells of three years repeat is one',
    { A: ['実施 2024', '実施 2025', '実施 2026-2028'] },
    [],
  ],
  [
    'what ends and what follows it',
    { A: ['検討 2024', '導入 2025-2028'] },
    ['令和7年度から「導入」', '令和6年度まで「検討」'],
  ],
  [
    'an end that is printed, of a stage that the cells repeat',
    { A: ['実施 2024', '実施 2025', '実施 2026'] },
    ['令和8年度まで「実施」'],
  ],
  ['what begins in the last year is of that year', { A: ['運用 2028'] }, ['令和10年度に「運用」']],
  [
    'what is marked with a year and has no end is of that year',
    { A: ['実施→【R9】検証|実施 2024-2026', '実施→【R9】検証|検証 2027-'] },
    ['令和9年度に「検証」', '令和8年度まで「実施」'],
  ],
  ['an end that cannot be read is none', { A: ['推進 2024-'] }, []],
  [
    'one word of two of three actions, with their names',
    { A: ['運用 2026-2028'], B: ['運用 2026-2028'], C: ['実施 2024-2028'] },
    ['令和8年度から「運用」（A、B）'],
  ],
  [
    'one word of all actions, without',
    { A: ['運用 2026-2028'], B: ['運用 2026-2028'] },
    ['令和8年度から「運用」'],
  ],
];

test.each(cases)('%s', (_, actions, words) => {
  expect(deadlinesOf(smallMeasure({ actions })).map((it) => it.words)).toEqual(words);
});
