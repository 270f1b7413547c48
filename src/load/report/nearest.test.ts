import { describe, expect, test } from 'vitest';
import { nearestTo } from './nearest.ts';

describe('gives the valid values that may have been meant, the nearest first', () => {
  test.each([
    ['a missing letter', 'summry', ['title', 'summary', 'goal'], ['summary']],
    ['another case', 'Milestone', ['stage', 'milestone', 'quantity'], ['milestone']],
    ['full width', '１－２－３', ['1-2-3', '4-5-6'], ['1-2-3']],
    ['equally near ones in their own order', '1-9', ['1-2', '1-1'], ['1-1', '1-2']],
    ['no more than three', '1-9', ['1-1', '1-2', '1-3', '1-4'], ['1-1', '1-2', '1-3']],
    ['each once', 'titel', ['title', 'title'], ['title']],
    ['none that shares no letter', '備考', ['fy', 'no'], []],
    ['none that is far away', 'population', ['title', 'goal'], []],
    ['none where there is none', 'x', [], []],
  ])('%s', (_, found, valid, expected) => {
    expect(nearestTo(found, valid)).toEqual(expected);
  });
});
