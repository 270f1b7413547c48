import { expect, test } from 'vitest';
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
