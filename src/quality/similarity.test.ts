import { expect, test } from 'vitest';
import { areAlike } from './similarity.ts';

// Ratios as Python's difflib gives them.
test.each([
  ['abcd', 'bcde', 0.75, true],
  ['abcd', 'bcde', 0.76, false],
  ['実施済み', '実施済', 0.85, true],
  ['実施済み', '実施済', 0.86, false],
  ['2019年度', '2020年度', 0.66, true],
  ['decrease', 'increase', 0.75, true],
  ['abc', 'cba', 0.5, false],
  ['', '', 1, true],
  ['a', 'b', 0.1, false],
])('%s and %s are alike by %d: %s', (a, b, ratio, expected) => {
  expect(areAlike(a, b, ratio)).toBe(expected);
});
