import { expect, test } from 'vitest';
import { smallPlan, type Written } from '../../testing/builders/small-site.ts';

type Given = NonNullable<Written['schedule']>[number];

/** The stages in force and those that were replaced, by number, of a measure with two actions. */
function numbersOf(...stages: Given[]) {
  const { stages: inForce, replacedStages } = smallPlan({
    actions: [
      { action_no: '1-1', measure_no: '1' },
      { action_no: '1-2', measure_no: '1' },
    ],
    schedule: stages.map((row, at) => ({
      measure_no: '1',
      stage_no: at + 1,
      stage: '実施',
      printed: '実施',
      kind: 'stage' as const,
      start_fy: 2025,
      end_fy: 2025,
      ...row,
    })),
    schedule_actions: stages.flatMap(({ action_no }, at) =>
      action_no ? [{ measure_no: '1', stage_no: at + 1, action_no }] : [],
    ),
  }).measures[0]!;
  return [inForce.map(({ no }) => no), replacedStages.map(({ no }) => no)];
}

const one = { action_no: '1-1' };
const original = { ...one, revision: 'original' as const };
const revised = { ...one, revision: 'revised' as const, decided_on: '2025-03' };

test.each<[string, Given[], number[][]]>([
  ['without a revision all are in force', [one, one], [[1, 2], []]],
  ['a revised one takes the place of the original', [original, revised], [[2], [1]]],
  ['in whatever order they stand', [revised, original], [[1], [2]]],
  ['what was left as it was stays', [original, one, revised], [[2, 3], [1]]],
  ['an original without a revision stays', [original, one], [[1, 2], []]],
  [
    'of two revisions the last is in force',
    [original, revised, { ...revised, decided_on: '2026-03' }],
    [[3], [1, 2]],
  ],
  [
    'a revision of another action replaces nothing here',
    [original, { ...revised, action_no: '1-2' }],
    [[1, 2], []],
  ],
  [
    'a revision of another track replaces nothing here',
    [original, { ...revised, track: '乙' }],
    [[1, 2], []],
  ],
])('%s', (_, stages, expected) => {
  expect(numbersOf(...stages)).toEqual(expected);
});
