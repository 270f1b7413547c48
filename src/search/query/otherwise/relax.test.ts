import { expect, test } from 'vitest';
import { formsOf } from '../words/wanted.ts';
import { relaxationsOf } from './relax.ts';
import type { Piece, Wanted } from '../words/wanted.ts';

const piece = (shown: string, optional = false): Piece => ({ forms: formsOf(shown), optional });
const wordOf = (pieces: Piece[], sentence = false): Wanted => ({
  shown: '',
  text: '',
  phrase: false,
  forms: [],
  pieces,
  sentence,
});

/** What is left out, and what stays, of each way to ask for less. */
const ways = (word: Wanted) =>
  relaxationsOf(word).map((relaxed) => [
    relaxed.without.map(({ forms }) => forms[0]!.shown).join(' '),
    relaxed.word.pieces.map(({ forms }) => forms[0]!.shown).join(' '),
  ]);

test.each([
  ['a word of doing', wordOf([piece('防災'), piece('対策')]), [['対策', '防災']]],
  [
    'all words of doing at once',
    wordOf([piece('防災'), piece('対策'), piece('支援')]),
    [['対策 支援', '防災']],
  ],
  [
    'a word of doing before anything else of a sentence',
    wordOf([piece('防災'), piece('訓練'), piece('支援')], true),
    [['支援', '防災 訓練']],
  ],
])('what may be left out is %s', (_, word, expected) => {
  expect(ways(word)).toEqual(expected);
});

test.each([
  ['a word without parts', wordOf([])],
  ['a compound of subjects', wordOf([piece('男性'), piece('育休'), piece('取得')])],
  ['a sentence of two parts', wordOf([piece('男性'), piece('育休')], true)],
  ['a sentence of three', wordOf([piece('男性'), piece('育休'), piece('取得')], true)],
  [
    'two parts and one that a page may lack',
    wordOf([piece('男'), piece('女'), piece('数', true)], true),
  ],
  ['words of doing alone', wordOf([piece('改善'), piece('支援')])],
  ['a longer word that begins like one of doing', wordOf([piece('防災'), piece('対策本部')])],
])('nothing may be left out of %s', (_, word) => {
  expect(relaxationsOf(word)).toEqual([]);
});

test('what is left may stand anywhere on a page', () => {
  const [relaxed] = relaxationsOf(wordOf([piece('防災'), piece('対策')]));
  expect(relaxed!.word.sentence).toBe(true);
});

test('a part that a page may lack stays', () => {
  const word = wordOf([piece('防災'), piece('対策'), piece('状況', true)]);
  expect(ways(word)).toEqual([['対策', '防災 状況']]);
});
