import { expect, test } from 'vitest';
import { normalize } from '../../text/fold.ts';
import { thesaurusOf } from './thesaurus.ts';

const thesaurus = thesaurusOf([
  ['時間外勤務', '残業', 'ざんぎょう'],
  ['残業', '居残り'],
  ['サーバー', 'サーバ', '計算機'],
]);

test('a word has all others of its group as synonyms, as people write them', () => {
  expect(thesaurus.synonymsOf('時間外勤務')).toEqual(['残業', 'ざんぎょう']);
});

test('a word of two groups has the synonyms of both', () => {
  expect(thesaurus.synonymsOf('残業')).toEqual(['時間外勤務', 'ざんぎょう', '居残り']);
});

test('synonyms do not lead on to those of another group', () => {
  expect(thesaurus.synonymsOf('居残リ')).toEqual(['残業']);
});

test('spellings that fold alike are not synonyms of each other', () => {
  expect(thesaurus.synonymsOf('サバ')).toEqual(['計算機']);
});

test.each([
  ['ザンギヨウ', true],
  ['ざんぎょう', false],
  ['窓口', false],
])('whether 「%s」 is a folded word of the table: %s', (word, expected) => {
  expect(thesaurus.has(word)).toBe(expected);
});

test('a word that is not in the table has no synonyms', () => {
  expect(thesaurus.synonymsOf('窓口')).toEqual([]);
});

test('the longest word is measured in folded characters', () => {
  expect(thesaurus.longest).toBe('時間外勤務'.length);
});

test('an empty table has no longest word', () => {
  expect(thesaurusOf([]).longest).toBe(0);
});

test.each([
  ['ママ', []],
  ['まま', []],
  ['コメ', []],
  // What they stand for still leads to them: they are words of their group.
  ['育児休業', ['ママ', '育休']],
  // Two kanji are a word, and so are three kana.
  ['育休', ['育児休業', 'ママ']],
  ['テレワーク', ['在宅']],
])('「%s」 in kana of less than three characters stands for nothing else', (word, others) => {
  const short = thesaurusOf([
    ['育児休業', 'ママ', '育休'],
    ['水稲', 'コメ', 'まま'],
    ['テレワーク', '在宅'],
  ]);
  expect(short.synonymsOf(normalize(word))).toEqual(others);
});
