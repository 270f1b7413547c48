import { expect, test } from 'vitest';
import { correctionsOf } from './correct.ts';
import { lexiconOf } from '../words/lexicon.ts';

const lexicon = lexiconOf({
  words: [
    ['キャッシュレス', 'キャッシュレス'],
    ['キャッシュレス決済', 'キャッシュレスケッサイ'],
    ['テレワーク', 'テレワーク'],
    ['権限移譲', 'ケンゲンイジョウ'],
    ['業務改革', 'ギョウムカイカク'],
    ['県営住宅', 'ケンエイジュウタク'],
    ['telework', ''],
  ],
  sounds: ['乗譲'],
});

test.each([
  ['a whole word', 'キャシュレス', ['キャッシュレス']],
  ['the whole word before a part of it', 'キャシュレス決済', ['キャッシュレス決済']],
  ['a run of katakana in a compound', 'キャシュレス推進', ['キャッシュレス推進']],
  ['a run of katakana after kanji', '市のテレワーム', ['市のテレワーク']],
  ['a run of kanji', '権限移乗とは', ['権限移譲とは']],
  ['a Latin run', 'teework導入', ['telework導入']],
  ['a kanji that the dictionary leaves alone', '業務改各', ['業務改革']],
  ['half-width katakana', 'ｷｬｼｭﾚｽ', ['キャッシュレス']],
])('a slip is mended in %s', (_, shown, corrections) => {
  expect(correctionsOf(shown, lexicon)).toEqual(corrections);
});

test.each([
  ['that is right', 'テレワーク'],
  ['that differs by a kanji of another sound', '市営住宅'],
  ['that nothing is like', '宇宙旅行'],
  ['of one character', '県'],
  ['without characters', ''],
])('a word %s has no correction', (_, shown) => {
  expect(correctionsOf(shown, lexicon)).toEqual([]);
});

test('words that are equally likely are all given, in their order', () => {
  const words = [
    ['テレワート', ''],
    ['オフィス', ''],
    ['テレワーク', ''],
  ] as const;
  expect(correctionsOf('テレワーム', lexiconOf({ words, sounds: [] }))).toEqual([
    'テレワート',
    'テレワーク',
  ]);
});

test('a correction of the whole word leaves one of its parts no chance', () => {
  const words = [
    ['テレワーク', ''],
    ['テレワート決済', ''],
  ] as const;
  const known = lexiconOf({ words, sounds: [] });
  expect(correctionsOf('テレワーム決済', known)).toEqual(['テレワート決済']);
});
