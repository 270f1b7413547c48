import { describe, expect, test } from 'vitest';
import { patternFinder } from './phase-pattern.ts';

const fits = (word: string, pattern: string) => patternFinder([pattern])(word) === 0;

describe('a pattern fits', () => {
  test.each([
    ['検討', '検討'],
    ['検討', '*'],
    ['検討', '検討*'],
    ['検討', '*検討'],
    ['検討', '*検討*'],
    ['検討', '**'],
    ['検討・実施', '検討*実施'],
    ['制度の検討と周知', '*検討*'],
    ['本格運用の開始', '*運用*開始'],
    ['aab', '*ab'],
    ['abab', 'ab*ab'],
    ['a.b', 'a.b'],
  ])('「%s」 under %s', (word, pattern) => {
    expect(fits(word, pattern)).toBe(true);
  });
});

describe('a pattern does not fit', () => {
  test.each([
    ['検討', '実施'],
    ['検討中', '検討'],
    ['再検討', '検討*'],
    ['検討中', '*検討'],
    ['検討', '検討*検討'],
    ['aba', 'ab*ba'],
    ['実施・検討', '検討*実施'],
    ['axb', 'a.b'],
    ['', '検討'],
    ['検', '検*検'],
  ])('「%s」 under %s', (word, pattern) => {
    expect(fits(word, pattern)).toBe(false);
  });
});

test('the first of the patterns that fit is taken', () => {
  expect(patternFinder(['実施', '検討*', '*'])('検討と実施')).toBe(1);
});

test('a word that no pattern fits has no place', () => {
  expect(patternFinder(['実施', '検討*'])('運用')).toBe(-1);
});

test('two hundred stars take no longer than one', () => {
  const pattern = `${'*あ'.repeat(200)}*い`;
  const started = performance.now();
  expect(fits('あ'.repeat(5000), pattern)).toBe(false);
  expect(fits(`${'あ'.repeat(5000)}い`, pattern)).toBe(true);
  expect(performance.now() - started).toBeLessThan(1000);
});
