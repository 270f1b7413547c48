import { describe, expect, test } from 'vitest';
import type { PhasePattern } from '../types/model.ts';
import { phaseFinder } from './stage-phase.ts';

const pattern = (
  word: string,
  phase: PhasePattern['phase'],
  more: Partial<PhasePattern> = {},
): Omit<PhasePattern, 'order'> => ({
  pattern: word,
  phase,
  phaseTo: null,
  followedBy: null,
  ...more,
});

const patterns = [
  pattern('検証', 'trial', { followedBy: '試行*' }),
  pattern('検証', 'review'),
  pattern('検討・実施', 'prepare', { phaseTo: 'rollout' }),
  pattern('*検討', 'prepare'),
].map((it, at) => ({ ...it, order: at + 1 }));

test('a row for what stands before another stage comes in its place only', () => {
  const later = [...patterns].reverse().map((it, at) => ({ ...it, order: at + 1 }));
  expect(phaseFinder(later)('検証', '試行').phase).toBe('review');
});

describe('a stage word is in the phase of the first pattern that fits', () => {
  test.each([
    ['検証 before 試行 is a trial', '検証', '試行', 'trial', null],
    ['and before 試行範囲拡大', '検証', '試行範囲拡大', 'trial', null],
    ['検証 before another stage is a review', '検証', '実施', 'review', null],
    ['検証 as the last stage is a review', '検証', null, 'review', null],
    ['two phases', '検討・実施', null, 'prepare', 'rollout'],
    ['any beginning', '対象の検討', null, 'prepare', null],
    ['no pattern', '3件', null, null, null],
  ] as const)('%s', (_, stage, next, phase, phaseTo) => {
    expect(phaseFinder(patterns)(stage, next)).toEqual({ phase, phaseTo });
  });
});
