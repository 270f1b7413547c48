import { expect, test } from 'vitest';
import { fixtureTable } from '../../../testing/builders/fixture-site.ts';
import { smallSite } from '../../../testing/builders/small-site.ts';
import { nextPhaseCells, stageCells } from './schedule-phase-columns.ts';
import { scheduleNow } from './schedule-now.ts';

const site = smallSite(
  {
    small: {
      actions: [{ action_no: '1-1', measure_no: '1' }],
      schedule: [
        stage(1, '検討・実施', 2026, 2026),
        stage(2, '運用', 2027, 2028),
        { ...stage(3, '3件', 2026, 2026), kind: 'quantity' },
      ],
      schedule_actions: [1, 2].map((stage_no) => ({ measure_no: '1', stage_no, action_no: '1-1' })),
    },
  },
  {
    phases: [
      { order: 1, pattern: '検討・実施', phase: 'prepare', phase_to: 'rollout' },
      { order: 2, pattern: '運用', phase: 'operate' },
    ],
  },
);
const plan = site.plans[0]!;

function stage(stage_no: number, words: string, start_fy: number, end_fy: number) {
  const row = { measure_no: '1', stage_no, printed: words, stage: words, start_fy, end_fy };
  return { ...row, kind: 'stage' as const };
}

test('a stage over two phases has both, with their names', () => {
  expect(stageCells(plan, { measure_no: '1', stage_no: 1 })).toEqual({
    is_replaced: 'no',
    phase: 'prepare',
    phase_to: 'rollout',
    phase_name: '検討・準備',
    phase_to_name: '導入・実施',
  });
});

test('a stage in one phase has no second', () => {
  expect(stageCells(plan, { measure_no: '1', stage_no: 2 })).toMatchObject({
    phase: 'operate',
    phase_to: null,
    phase_to_name: null,
  });
});

test('a quantity has no phase', () => {
  expect(stageCells(plan, { measure_no: '1', stage_no: 3 })['phase']).toBeNull();
});

test('what comes next has its phases too, and nothing has none', () => {
  expect(scheduleNow(site).rows[0]).toMatchObject({
    phase: 'prepare／rollout',
    next_stage: '運用',
    next_phase: 'operate',
    next_phase_name: '運用・定着',
    next_phase_to: null,
  });
  expect(Object.values(nextPhaseCells(undefined))).toEqual([null, null, null, null]);
});

test('the published schedule has a phase on every stage that is no quantity', () => {
  for (const row of fixtureTable('schedule').rows)
    expect(row['phase'] === null, String(row['stage'])).toBe(row['kind'] === 'quantity');
});

test('a stage of which another took the place says so, and has its phase', () => {
  const replaced = fixtureTable('schedule').rows.filter((row) => row['is_replaced'] === 'yes');
  expect(replaced.map((row) => [row['measure_no'], row['stage_no'], row['phase']])).toEqual([
    ['1-1-2', 7, 'operate'],
  ]);
});
