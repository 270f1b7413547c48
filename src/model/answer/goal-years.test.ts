import { expect, test } from 'vitest';
import { goalYears } from './goal-years.ts';

test.each<[goal: string | null, words: string[], years: number[]]>([
  [null, [], []],
  ['職員の能力を育てる。', [], []],
  ['令和7年度末までに、紙を80%減らす。', ['令和7年度末まで'], [2025]],
  ['令和6年度中に新しいシステムの運用を始める。', ['令和6年度中'], [2024]],
  ['令和20年度末の完成を目指す。', ['令和20年度末まで'], [2038]],
  ['令和元年度までに始め、令和7年度に見直す。', ['令和元年度まで', '令和7年度'], [2019, 2025]],
  ['毎年度60課所で行う。', [], []],
])('of %s', (goal, words, years) => {
  expect(goalYears(goal).map((it) => it.words)).toEqual(words);
  expect(goalYears(goal).map(({ fy }) => fy)).toEqual(years);
});
