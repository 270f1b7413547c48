import { expect, test } from 'vitest';
import { parseQuery, wantedOf } from './parse.ts';
import { formsOf } from './wanted.ts';
import { thesaurusOf } from './thesaurus.ts';

const none = thesaurusOf([]);
const overtime = thesaurusOf([['残業', '時間外勤務']]);
const shownIn = (query: string) => parseQuery(query, none).map(({ shown }) => shown);

test.each([
  ['窓口 改善', ['窓口', '改善']],
  ['窓口　改善', ['窓口', '改善']],
  ['  窓口   改善 ', ['窓口', '改善']],
  ['窓口、改善', ['窓口', '改善']],
  ['窓口，改善', ['窓口', '改善']],
  ['窓口改善', ['窓口改善']],
  ['', []],
  ['　', []],
  ['""', []],
  ['" "', []],
])('「%s」 is read as the words %j', (query, words) => {
  expect(shownIn(query)).toEqual(words);
});

test.each([
  '"県有地 売却"',
  '“県有地 売却”',
  '„県有地 売却”',
  '«県有地 売却»',
  '＂県有地 売却＂',
  '「県有地 売却」',
  '『県有地 売却』',
  '"県有地 売却',
])('%s is one phrase', (query) => {
  const words = parseQuery(query, none);
  expect(words.map(({ shown, phrase }) => [shown, phrase])).toEqual([['県有地 売却', true]]);
});

test('a phrase and a word may stand side by side without a space', () => {
  const words = parseQuery('「県有地」活用', none);
  expect(words.map(({ shown, phrase }) => [shown, phrase])).toEqual([
    ['県有地', true],
    ['活用', false],
  ]);
});

test.each(['No. 27', 'no 27', 'Ｎｏ．　２７', '№ 27'])('%s is one word, no27', (query) => {
  expect(parseQuery(query, none).map(({ text }) => text)).toEqual(['no27']);
});

test('a number after another word stays a word of its own', () => {
  expect(shownIn('窓口 27')).toEqual(['窓口', '27']);
});

test('a query is read up to its 200th character', () => {
  expect(shownIn('県'.repeat(201))).toEqual(['県'.repeat(200)]);
});

test('a word is looked for as asked first, then by its synonyms', () => {
  expect(formsOf('残業', overtime)).toEqual([
    { text: '残業', shown: '残業', via: 'asked' },
    { text: '時間外勤務', shown: '時間外勤務', via: 'synonym' },
  ]);
});

test('the wording that is looked for is folded, the wording that is shown is not', () => {
  expect(formsOf('サーバー')).toEqual([{ text: 'サバ', shown: 'サーバー', via: 'asked' }]);
});

test('a phrase has neither synonyms nor parts', () => {
  const phrase = wantedOf('残業の削減', true, thesaurusOf([['残業の削減', '縮減']]));
  expect(phrase.forms.map(({ shown }) => shown)).toEqual(['残業の削減']);
  expect(phrase).toMatchObject({ pieces: [], sentence: false });
});

test('a word that is no phrase has its parts', () => {
  const { pieces } = wantedOf('残業削減', false, overtime);
  expect(pieces.map(({ forms }) => forms[0]!.shown)).toEqual(['残業', '削減']);
});
