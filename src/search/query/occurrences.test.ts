import { expect, test } from 'vitest';
import { fold, normalize } from '../text/fold.ts';
import { isOtherWord, isVerbEnding, occurrencesOf } from './occurrences.ts';

test.each([
  ['AI', '生成AIの利用', [1]],
  ['AI', 'FAIRな競争', []],
  ['AI', 'AIR', []],
  ['Web', 'Website', [0.6]],
  ['We', 'Website', []],
  ['site', 'Website', []],
  ['27', 'No.27', [1]],
  ['27', '127件', []],
  ['27', '270件', []],
  ['1', '1-1-1', [1, 1, 1]],
  ['サイト', 'ウェブサイト', [0.6]],
  ['ウェブ', 'ウェブサイト', [1]],
  ['ブサイ', 'ウェブサイト', []],
  ['イト', 'ウェブサイト', []],
  ['ウ', 'ウェブサイト', []],
  ['サイト', '市のサイト', [1]],
  ['有地', '県有地', [1]],
  ['市民', '市民と市民', [1, 1]],
  ['して', 'そして', []],
  ['とりくむ', 'いまとりくむ', [1]],
  ['窓口', '手続', []],
  ['', '手続', []],
])('「%s」 stands in 「%s」 with the qualities %j', (wording, text, qualities) => {
  const found = occurrencesOf(normalize(wording), fold(text));
  expect(found.map(({ quality }) => quality)).toEqual(qualities);
});

test('an occurrence says where it stands in folded characters', () => {
  expect(occurrencesOf('窓口', fold('総合窓口の窓口'))).toEqual([
    { from: 2, to: 4, quality: 1 },
    { from: 5, to: 7, quality: 1 },
  ]);
});

test.each([
  ['ビル', 'ビール', true],
  ['ビール', 'ビル', true],
  ['ビル', 'ビル', false],
  ['サーバ', 'サーバー', false],
  ['サバ', 'サーバー', true],
  ['ペーパレス', 'ペーパーレス', false],
  ['県有', '県有', false],
])('whether 「%s」 is another word than 「%s」: %s', (asked, written, expected) => {
  const text = fold(written);
  const [place] = occurrencesOf(normalize(asked), text);
  expect(isOtherWord(asked, text, place!)).toBe(expected);
});

test.each([
  ['バス', '職員の力を伸ばす', true],
  ['バス', 'バスを増やす', false],
  ['ゴミ', '家庭ごみ', false],
  ['ばす', '力を伸ばす', false],
])('whether 「%s」 is the ending of a verb in 「%s」: %s', (asked, written, expected) => {
  const text = fold(written);
  const [place] = occurrencesOf(normalize(asked), text);
  expect(isVerbEnding(asked, text, place!)).toBe(expected);
});

test.each([
  ['ネットワーク', 'システム・ネットワーク・セキュリティ'],
  ['サーバ', '「システム」「サーバ」'],
  ['ごみ', '家庭のごみ'],
])('「%s」 is a word of 「%s」', (wording, text) => {
  expect(occurrencesOf(normalize(wording), fold(text))).toHaveLength(1);
});

test.each([
  ['24', '令和6年度の目標'],
  ['いす', 'しています'],
])('「%s」 is no word of 「%s」', (wording, text) => {
  expect(occurrencesOf(normalize(wording), fold(text))).toEqual([]);
});
