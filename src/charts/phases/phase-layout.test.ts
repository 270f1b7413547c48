import { describe, expect, test } from 'vitest';
import { smallPlan } from '../../testing/builders/small-site.ts';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { phaseYears } from '../../model/schedule/phase-years.ts';
import { phaseBars, phaseRows, phaseStrip } from './phase-layout.ts';

/** A plan whose actions are, one each, at these stages in 2026. */
function planAt(...stages: string[]) {
  const phases = [
    { order: 1, pattern: '検討・実施', phase: 'prepare', phase_to: 'rollout' },
    { order: 2, pattern: '試行', phase: 'trial' },
    { order: 3, pattern: '実施', phase: 'rollout' },
  ] as const;
  const numbered = stages.map((stage, index) => ({ stage, stage_no: index + 1 }));
  return smallPlan(
    {
      actions: numbered.map(({ stage_no }) => ({ action_no: `1-${stage_no}`, measure_no: '1' })),
      schedule: numbered.map((row) => ({
        ...row,
        measure_no: '1',
        kind: 'stage',
        printed: row.stage,
        start_fy: 2026,
        end_fy: 2026,
      })),
      schedule_actions: numbered.map(({ stage_no }) => ({
        measure_no: '1',
        stage_no,
        action_no: `1-${stage_no}`,
      })),
    },
    { phases: [...phases] },
  );
}

const barsOf = (...stages: string[]) =>
  phaseBars(planAt(...stages)).map(({ phase, marks, actions }) => [
    phase,
    marks[0]!.place['width'],
    ...actions.map(({ no }) => no),
  ]);

describe('the bars of the phases', () => {
  test('stand in the order of the phases, as long as the number of their actions', () => {
    expect(barsOf('実施', '試行', '実施', '実施')).toEqual([
      ['trial', '33.33%', '1-2'],
      ['rollout', '100%', '1-1', '1-3', '1-4'],
    ]);
  });

  test('count an action that runs through two phases in both', () => {
    expect(barsOf('検討・実施')).toEqual([
      ['prepare', '100%', '1-1'],
      ['rollout', '100%', '1-1'],
    ]);
  });
});

test('there is no bar where nothing is planned', () => {
  expect(phaseBars(planAt())).toEqual([]);
});

describe('the cells of phases and years', () => {
  const all = phaseRows(phaseYears(fixturePlan)).flatMap(({ cells }) => cells);
  const most = Math.max(...all.map(({ count }) => count));

  test('stand for every phase in every year of the plan', () => {
    for (const { cells } of phaseRows(phaseYears(fixturePlan)))
      expect(cells.map(({ fy }) => fy)).toEqual([2024, 2025, 2026, 2027, 2028]);
  });

  test('are filled by the largest count, and by the others in proportion', () => {
    expect(most).toBeGreaterThan(1);
    for (const { count, marks } of all)
      expect(parseFloat(String(marks[0]!.place['width']))).toBeCloseTo((count / most) * 100, 0);
  });
});

test('the strip of a measure shares its length among the phases of the year', () => {
  const { phases, marks } = phaseStrip(planAt('検討・実施').measures[0]!);
  expect(phases).toEqual(['prepare', 'rollout']);
  expect(marks.map(({ place }) => [place['x'], place['width']])).toEqual([
    ['0%', '50%'],
    ['50%', '50%'],
  ]);
});
