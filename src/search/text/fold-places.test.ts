import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['𠮷野のＤＸ', 'のＤＸ'],
  ['𠮷𠮷𠮷とＲＰＡ', 'ＲＰＡ'],
  ['😀「ｷｬｯｼｭﾚｽ」', 'ｷｬｯｼｭﾚｽ'],
])(
  '%s: a folded part leads back to the part of the source, past letters of two units',
  (source, part) => {
    const { text, from, to } = fold(source);
    const wanted = fold(part).text;
    const start = text.indexOf(wanted);
    expect([from.length, to.length]).toEqual([text.length, text.length]);
    expect(source.slice(from[start], to[start + wanted.length - 1])).toBe(part);
  },
);
