import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { phaseYears } from './phase-years.ts';

/** The actions in a phase, year by year. */
const yearsOf = (wanted: string) =>
  phaseYears(fixturePlan)
    .find(({ phase }) => phase === wanted)!
    .years.map(({ fy, actions }) => [fy, ...actions.map(({ no }) => no)]);

test('an action stands in a phase in every year of its stage', () => {
  expect(yearsOf('trial')).toEqual([
    [2024, '2-1-1-2'],
    [2025, '2-1-1-2'],
    [2026, '1-1-1-2'],
    [2027],
    [2028],
  ]);
});

test('tracks of an action count once, from the year in which the first is there', () => {
  expect(yearsOf('operate')).toEqual([
    [2024],
    [2025],
    [2026, '2-1-1-2'],
    [2027, '1-1-2-1', '2-1-1-2'],
    [2028, '1-1-2-1', '2-1-1-2'],
  ]);
});

test('an action that ended early is not counted after its last year', () => {
  const [, , inLastYear, after] = [2023, 2024, 2025, 2026].map((year) =>
    yearsOf('rollout').find(([fy]) => fy === year),
  );
  expect(inLastYear).toContain('2-1-1-1');
  expect(after).not.toContain('2-1-1-1');
});
