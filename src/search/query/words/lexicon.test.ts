import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';

const lexicon = lexiconOf({
  words: [
    ['女性', 'ジョセイ'],
    ['管理職', 'カンリショク'],
    ['女性管理職', 'ジョセイカンリショク'],
    ['感染', 'カンセン'],
    ['幹線', 'カンセン'],
    ['比率', 'ヒリツ'],
    ['テレワーク', 'テレワーク'],
    ['未知', ''],
  ],
  sounds: ['乗譲', '各革'],
});

test.each([
  ['ジヨセイ', ['女性']],
  ['カンセン', ['感染', '幹線']],
  ['テレワク', []],
  ['ミチ', []],
  ['', []],
])('words read 「%s」 are %j', (kana, words) => {
  expect(lexicon.readAs(kana)).toEqual(words);
});

test.each([
  ['readings side by side', 'カンリシヨクヒリツ', [['管理職'], ['比率']]],
  ['the fewest words', 'ジヨセイカンリシヨクヒリツ', [['女性管理職'], ['比率']]],
  ['without the particle between', 'ジヨセイノヒリツ', [['女性'], ['比率']]],
  ['with all words of a reading', 'カンセンヒリツ', [['感染', '幹線'], ['比率']]],
  ['a word in kana as itself', 'テレワクヒリツ', [['テレワク'], ['比率']]],
  ['nothing for a single word', 'ヒリツ', []],
  ['nothing where a rest is unknown', 'ヒリツムヨウ', []],
  ['nothing where a particle stands first', 'ノヒリツ', []],
  ['nothing where a particle stands last', 'ヒリツノ', []],
  ['nothing for more than four words', 'ヒリツ'.repeat(5), []],
])('kana are spelled as %s', (_, kana, words) => {
  expect(lexicon.spelledAs(kana)).toEqual(words);
});

test('all words are given folded and as they are written', () => {
  expect(lexicon.words).toContainEqual({ text: 'テレワク', shown: 'テレワーク' });
  expect(lexicon.words).toHaveLength(8);
});

test.each([
  ['乗', '譲', true],
  ['譲', '乗', true],
  ['乗', '革', false],
  ['市', '県', false],
])('whether %s and %s sound alike: %s', (a, b, expected) => {
  expect(lexicon.soundAlike(a, b)).toBe(expected);
});
