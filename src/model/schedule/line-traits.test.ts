import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import type { Measure, PhaseName, ScheduleLine, Stage } from '../types/model.ts';
import { timelineChoices, traitsOf } from './line-traits.ts';

const stage = (words: string, phase: PhaseName, phaseTo: PhaseName | null = null) =>
  ({ words, phase, phaseTo }) as Stage;
const measure = {
  plan: { years: [2024, 2025, 2026] },
  divisions: [{ id: 'a' }],
} as unknown as Measure;

function line(...years: Stage[][]): ScheduleLine {
  const spans = years.map((stages, at) => ({ fromFy: 2024 + at, toFy: 2024 + at, stages }));
  return { action: null, stages: years.flat(), spans } as unknown as ScheduleLine;
}

const study = stage('検討', 'prepare');
const both = stage('検討・実施', 'prepare', 'rollout');
const run = stage('運用', 'operate');

test.each([
  ['the same words in a cell of their own', line([study], [stage('検討', 'prepare')]), 2025, false],
  ['other words', line([study], [run]), 2025, true],
  ['one stage more', line([study], [study, run]), 2025, true],
  ['nothing after something', line([study], []), 2025, true],
  ['something after nothing', line([], [run]), 2025, true],
  ['nothing after nothing', line([], []), 2025, false],
  ['the first year of the plan', line([study], [run]), 2024, false],
  ['a year after the plan', line([study], [run], [run]), 2027, false],
])('whether a year changes: %s', (_, it, fy, changes) => {
  expect(traitsOf(measure, it, fy).changes).toBe(changes);
});

test('the phases are those of the year, from and to', () => {
  expect(traitsOf(measure, line([study], [both], [run]), 2025).phases).toEqual([
    'prepare',
    'rollout',
  ]);
});

test('where the plan does not reach the year, they are those of all years', () => {
  expect(traitsOf(measure, line([study], [both], [run]), 2030).phases).toEqual([
    'prepare',
    'rollout',
    'operate',
  ]);
});

test('a line of no action is of the divisions of its measure', () => {
  expect(traitsOf(measure, line([study]), 2024).divisions).toEqual(measure.divisions);
});

test('a plan offers only what a line of it has', () => {
  const { all, divisions, phases, changes } = timelineChoices(fixturePlan);
  const lines = fixturePlan.measures.flatMap((it) =>
    it.lines.map((one) => traitsOf(it, one, 2026)),
  );
  expect(all).toBe(lines.length);
  expect(changes).toBe(lines.filter((it) => it.changes).length);
  for (const division of divisions)
    expect(lines.some((it) => it.divisions.includes(division))).toBe(true);
  for (const phase of phases) expect(lines.some((it) => it.phases.includes(phase))).toBe(true);
});
