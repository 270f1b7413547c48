import { describe, expect, test } from 'vitest';
import { areOpposite, stateNamedBy } from './states.ts';

test.each([
  ['as_planned', 'delayed', true],
  ['delayed', 'as_planned', true],
  ['not_started', 'done', true],
  ['as_planned', 'under_way', false],
  ['changed', 'delayed', false],
  ['done', 'done', false],
])('%s and %s exclude each other: %s', (one, other, expected) => {
  expect(areOpposite(one, other)).toBe(expected);
});

describe('a printed word names a state only beyond doubt', () => {
  test.each([
    ['順調', 'as_planned'],
    ['おおむね順調', 'as_planned'],
    ['計画どおり', 'as_planned'],
    ['予定通り', 'as_planned'],
    ['やや遅れ', 'delayed'],
    ['遅延', 'delayed'],
    ['完了', 'done'],
    ['未着手', 'not_started'],
    ['未完了', undefined],
    ['順調ではない', undefined],
    ['遅れなし', undefined],
    ['一部順調、一部遅れ', undefined],
    ['実施', undefined],
    ['Ａ', undefined],
  ])('%s: %s', (word, state) => {
    expect(stateNamedBy(word)).toBe(state);
  });
});
