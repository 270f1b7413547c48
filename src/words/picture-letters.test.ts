import { expect, test } from 'vitest';
import { asDrawn, lettersWithoutPicture } from './picture-letters.ts';

test.each([
  ['letters of every day', '架空市行政改革プラン（令和6年度〜）', []],
  ['letters of names and of machines', '髙﨑德①Ⅲ㈱㎡♪☃✓', []],
  ['a letter beyond the first 65,536', '𠮷野区', ['𠮷']],
  ['a sign with a mark that makes it colourful', '♻️の推進', ['♻']],
  ['faces, joined or not', '👨‍👩‍👧と😀', ['👨', '👩', '👧', '😀']],
  ['other scripts', 'عربى한글', ['ع', 'ر', 'ب', 'ى', '한', '글']],
  ['a shape of a letter that is chosen after it', '葛\u{e0100}飾', []],
  ['a mark that stands apart from its letter', 'か\u3099くじつ', []],
  ['the same letter twice', '𠮷𠮷', ['𠮷']],
  ['line breaks and tabs', '一\n二\t三', []],
  ['a letter beyond all that the font could have', '\u{100000}', ['\u{100000}']],
])('%s', (_, text, expected) => {
  expect(lettersWithoutPicture(text)).toEqual(expected);
});

test.each([
  ['<text x="1">𠮷野♻️</text>', '<text x="1">〓野〓</text>'],
  ['<text>か\u3099葛\u{e0100}</text>', '<text>が葛</text>'],
  ['<text>架空市</text>', '<text>架空市</text>'],
])('%s is drawn as %s', (text, drawn) => {
  expect(asDrawn(text)).toBe(drawn);
});
