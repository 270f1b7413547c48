import { expect, test } from 'vitest';
import { smallPlan } from '../../testing/builders/small-site.ts';
import { fewDivisions } from './divisions.ts';

const names = ['甲', '乙', '丙', '丁'];

function divisionsOf(count: number) {
  const rows = names.slice(0, count).map((name, at) => ({ division_id: name, order: at + 1 }));
  return smallPlan(
    { responsibilities: rows.map((row) => ({ measure_no: '1', ...row })) },
    {
      divisions: names.map((name) => ({
        organization_id: 'kaku',
        division_id: name,
        name: `${name}課`,
      })),
    },
  ).measures[0]!.divisions;
}

test.each([
  [0, ''],
  [1, '甲課'],
  [2, '甲課、乙課'],
  [3, '甲課、乙課 ほか1'],
  [4, '甲課、乙課 ほか2'],
])('of %i divisions two are named and the others counted', (count, words) => {
  expect(fewDivisions(divisionsOf(count))).toBe(words);
});
