import { expect, test } from 'vitest';
import type { Due, PhaseName, Stage } from '../types/model.ts';
import { currentPhases } from './phase.ts';

const dueIn = (...phases: [PhaseName | null, PhaseName | null][]) => {
  const current = phases.map(([phase, phaseTo]) => ({ phase, phaseTo }) as Stage);
  return { due: { current } as Partial<Due> as Due };
};

test('phases come in their own order, each once', () => {
  expect(currentPhases(dueIn(['operate', null], ['trial', null], ['trial', null]))).toEqual([
    'trial',
    'operate',
  ]);
});

test('検討・実施 is in both of its phases', () => {
  expect(currentPhases(dueIn(['prepare', 'rollout']))).toEqual(['prepare', 'rollout']);
});

test('without a stage there is no phase', () => {
  expect(currentPhases(dueIn())).toEqual([]);
});
