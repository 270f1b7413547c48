import { describe, expect, test } from 'vitest';
import { formatProblems, sortProblems, type Problem } from './problem.ts';

const problem: Problem = {
  rule: 'type',
  file: 'data/a.csv',
  line: 2,
  column: 'value',
  message: '値を読み取れません。',
  found: '四割',
  expected: '半角の数字',
  nearest: ['4', '40'],
  fix: '数字で書いてください。',
  standard: 'L2-01',
};

test('a problem is printed with its place, what was found and expected, and what to do', () => {
  expect(formatProblems([problem])).toBe(
    [
      '✖ data/a.csv 2行目 value',
      '  値を読み取れません。',
      '  見つかったもの: 四割',
      '  期待するもの: 半角の数字',
      '  近いもの: 4、40',
      '  直し方: 数字で書いてください。',
      '  規則: type（L2-01）',
    ].join('\n'),
  );
});

test('lines without content are left out', () => {
  const { rule, file, message, fix } = problem;
  expect(formatProblems([{ rule, file, message, fix }])).toBe(
    '✖ data/a.csv\n  値を読み取れません。\n  直し方: 数字で書いてください。\n  規則: type',
  );
});

test('a place in prose is a character of a line', () => {
  expect(formatProblems([{ ...problem, column: 12 }])).toContain('✖ data/a.csv 2行目 12文字目\n');
});

describe('what was found is made visible', () => {
  test.each([
    ['', '（空欄）'],
    [' a', '「 a」'],
    ['一\n二', '一⏎二'],
    ['a\u00A0b', 'a[U+00A0]b'],
    ['a\u3000b', 'a[U+3000]b'],
    ['a\u200Bb', 'a[U+200B]b'],
    ['\uE000', '[U+E000]'],
    ['🧑‍💻', '🧑‍💻'],
    ['𠮷'.repeat(121), `${'𠮷'.repeat(120)}…`],
  ])('%j → %s', (found, shown) => {
    expect(formatProblems([{ ...problem, found }])).toContain(`  見つかったもの: ${shown}\n`);
  });
});

test('problems are ordered by file, line and column, numbers by their value', () => {
  const at = (file: string, line: number, column: string) => ({ ...problem, file, line, column });
  const sorted = [
    at('a1', 2, 'b'),
    at('a2', 1, 'a'),
    at('a2', 9, 'a'),
    at('a2', 10, 'a'),
    at('a10', 1, 'a'),
  ];
  expect(sortProblems([...sorted].reverse())).toEqual(sorted);
});
