import { describe, expect, test } from 'vitest';
import type { Stage } from '../types/model.ts';
import { stagesInWords } from './stages-in-words.ts';

/** Stages as [words, cell, step]. */
const stagesOf = (...stages: [string, number, number][]) =>
  stages.map(([words, no, step]) => ({ words, cell: { no, step } }) as Stage);

describe('stages of one year are joined as their cells print them', () => {
  test.each([
    ['one', stagesOf(['開発', 1, 0]), '「開発」'],
    ['two side by side', stagesOf(['周知', 1, 0], ['支援', 1, 0]), '「周知」と「支援」'],
    ['of two cells', stagesOf(['周知', 1, 0], ['支援', 2, 0]), '「周知」と「支援」'],
    ['one after the other', stagesOf(['開発', 1, 0], ['運用', 1, 1]), '「開発」、続いて「運用」'],
    [
      'three after one another, never 「から」 twice',
      stagesOf(['設計', 1, 0], ['開発', 1, 1], ['運用', 1, 2]),
      '「設計」、続いて「開発」、続いて「運用」',
    ],
    [
      'two, then one',
      stagesOf(['調査', 1, 0], ['設計', 1, 0], ['開発', 1, 1]),
      '「調査」と「設計」、続いて「開発」',
    ],
    [
      'a sequence of each of two cells',
      stagesOf(['開発', 1, 0], ['運用', 1, 1], ['検討', 2, 0], ['実施', 2, 1]),
      '「開発」、続いて「運用」、また「検討」、続いて「実施」',
    ],
    ['the same words twice', stagesOf(['運用', 1, 0], ['運用', 1, 0]), '「運用」'],
  ])('%s', (_, stages, words) => {
    expect(stagesInWords(stages)).toBe(words);
  });

  test('what stands before several words in a row is told once', () => {
    const stages = stagesOf(['周知', 1, 0], ['支援', 1, 0]);
    expect(stagesInWords(stages, () => '令和6年度からの')).toBe(
      '令和6年度からの「周知」と「支援」',
    );
  });

  test('what stands before a whole sequence is told before it, what stands before a part is not', () => {
    const stages = stagesOf(['見直し', 1, 0], ['実施', 1, 1]);
    expect(stagesInWords(stages, () => '令和7年度の')).toBe(
      '令和7年度の「見直し」、続いて「実施」',
    );
    expect(stagesInWords(stages, ({ words }) => (words === '実施' ? '令和7年度までの' : ''))).toBe(
      '「見直し」、続いて「実施」',
    );
  });
});
