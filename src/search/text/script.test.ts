import { expect, test } from 'vitest';
import { scriptOf } from './script.ts';

test.each([
  ['あ', 'hiragana'],
  ['ゖ', 'hiragana'],
  ['ア', 'katakana'],
  ['ー', 'katakana'],
  ['ｱ', 'katakana'],
  ['漢', 'kanji'],
  ['々', 'kanji'],
  ['𠮷', 'kanji'],
  ['a', 'latin'],
  ['Ｚ', 'latin'],
  ['7', 'digit'],
  ['７', 'digit'],
  ['・', 'other'],
  ['、', 'other'],
  ['-', 'other'],
  [' ', 'other'],
])('「%s」 is written in %s', (char, script) => {
  expect(scriptOf(char)).toBe(script);
});
