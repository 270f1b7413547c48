import { expect, test } from 'vitest';
import { canonicalCsv } from './format-data.ts';

test.each([
  ['a,b\n1,2\n', 'a,b\n1,2\n', 'the canonical form itself'],
  ['a,b\n1,2', 'a,b\n1,2\n', 'no line break at the end'],
  ['"a","b"\n"1","2"\n', 'a,b\n1,2\n', 'quotes that are not needed'],
  ['a,b\n"1,5","say ""x"""\n', 'a,b\n"1,5","say ""x"""\n', 'quotes that are needed'],
  ['a,b\n"1\n2",3\n', 'a,b\n"1\n2",3\n', 'a line break in a cell'],
  ['a,b\n,\n', 'a,b\n,\n', 'an empty row of cells'],
  ['a,b\n1\n1,2,3\n', 'a,b\n1\n1,2,3\n', 'rows of the wrong length, which the check reports'],
  ['a,b\n 1,2 \n', 'a,b\n" 1","2 "\n', 'blanks at the edge of a cell'],
  ['', '', 'an empty file'],
])('%j becomes %j (%s)', (text, canonical) => {
  expect(canonicalCsv(text)).toBe(canonical);
});

test('a file with a quote that is never closed is left alone', () => {
  expect(canonicalCsv('a,b\n"1,2\n3,4\n')).toBeUndefined();
});

test('the canonical form of the canonical form is itself', () => {
  const once = canonicalCsv('a,b\n" x","y ""z"" ,"\n')!;
  expect(canonicalCsv(once)).toBe(once);
});
