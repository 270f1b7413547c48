import { describe, expect, test } from 'vitest';
import { smallPlan } from '../../testing/builders/small-site.ts';
import { phaseBars } from './phase-bars-layout.ts';

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
  phaseBars(planAt(...stages)).bars.map(({ phase, width, actions }) => [
    phase,
    width,
    ...actions.map(({ no }) => no),
  ]);

describe('the bars of the phases', () => {
  test('stand in the order of the phases, as long as the number of their actions', () => {
    expect(barsOf('実施', '試行', '実施', '実施')).toEqual([
      ['trial', 33.33, '1-2'],
      ['rollout', 100, '1-1', '1-3', '1-4'],
    ]);
  });

  test('count an action that runs through two phases in both', () => {
    expect(barsOf('検討・実施')).toEqual([
      ['prepare', 100, '1-1'],
      ['rollout', 100, '1-1'],
    ]);
  });
});

describe('the finding', () => {
  test('names the phase of most actions', () => {
    expect(phaseBars(planAt('実施', '試行', '実施')).finding).toBe(
      '令和8年度（2026年度）は、取組項目3件のうち2件が「導入・実施」の段階にあたります。',
    );
  });

  test('is none, and there is no bar, where nothing is planned', () => {
    expect(phaseBars(planAt())).toEqual({ bars: [], finding: '' });
  });
});
