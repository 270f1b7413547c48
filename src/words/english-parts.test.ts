import { expect, test } from 'vitest';
import { englishParts } from './english-parts.ts';

test.each([
  ['', []],
  ['デジタル技術', ['-デジタル技術']],
  ['Private Finance Initiativeの略です', ['+Private Finance Initiative', '-の略です']],
  [
    '英語のPlan to Reformと、Open Data Policy',
    ['-英語の', '+Plan to Reform', '-と、', '+Open Data Policy'],
  ],
  ['Web会議、RPA、Microsoft Excel', ['-Web会議、RPA、Microsoft Excel']],
  ['title note goal basis', ['-title note goal basis']],
])('「%s」', (text, expected) => {
  const parts = englishParts(text);
  expect(parts.map((part) => `${part.isEnglish ? '+' : '-'}${part.text}`)).toEqual(expected);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
