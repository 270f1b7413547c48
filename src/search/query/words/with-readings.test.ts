import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { parseQuery } from './parse.ts';
import { formsOf } from './wanted.ts';
import { thesaurusOf } from './thesaurus.ts';
import { isInKana, withReadings } from './with-readings.ts';

const thesaurus = thesaurusOf([['残業', '時間外勤務']]);
const lexicon = lexiconOf({
  words: [
    ['残業', 'ザンギョウ'],
    ['女性', 'ジョセイ'],
    ['比率', 'ヒリツ'],
    ['窓口', 'マドグチ'],
  ],
  sounds: [],
});
const word = (query: string) => parseQuery(query, thesaurus)[0]!;
const read = (query: string) => withReadings(word(query), lexicon, thesaurus);
const ways = (forms: ReturnType<typeof read>['forms']) =>
  forms.map(({ shown, via }) => [shown, via]);

test.each([
  ['ざんぎょう', true],
  ['残業をへらす', true],
  ['残業の縮減', false],
  ['ザンギョウ', false],
  ['「ざんぎょう」', false],
])('whether 「%s」 is in kana: %s', (query, expected) => {
  expect(isInKana(word(query))).toBe(expected);
});

test('a word in kana is looked for as the words read so, and as their synonyms', () => {
  expect(ways(read('ざんぎょう').forms)).toEqual([
    ['ざんぎょう', 'asked'],
    ['残業', 'reading'],
    ['時間外勤務', 'synonym'],
  ]);
});

test('a phrase is looked for as it stands', () => {
  const phrase = word('「ざんぎょう」');
  expect(withReadings(phrase, lexicon, thesaurus)).toBe(phrase);
});

test('several readings in one word become its parts', () => {
  const { pieces } = read('じょせいひりつ');
  expect(pieces.map(({ forms, optional }) => [ways(forms), optional])).toEqual([
    [[['女性', 'reading']], false],
    [[['比率', 'reading']], false],
  ]);
});

test('the synonyms of a part that is read so stand beside it', () => {
  const [first] = read('ざんぎょうひりつ').pieces;
  expect(ways(first!.forms)).toEqual([
    ['残業', 'reading'],
    ['時間外勤務', 'synonym'],
  ]);
});

test('a part in kana is looked for by its reading, one with kanji only as asked', () => {
  const pieces = ['女性', 'まどぐち'].map((it) => ({ forms: formsOf(it), optional: false }));
  const given = { ...word('女性のまどぐち'), pieces };
  const found = withReadings(given, lexicon, thesaurus).pieces;
  expect(found.map(({ forms }) => ways(forms))).toEqual([
    [['女性', 'asked']],
    [
      ['まどぐち', 'asked'],
      ['窓口', 'reading'],
    ],
  ]);
});

test('kana that nothing is read as stay as they are', () => {
  expect(ways(read('うちゅう').forms)).toEqual([['うちゅう', 'asked']]);
});
