import { expect, test } from 'vitest';
import { pagefindQuery, pagesWith } from './page-texts.ts';
import { parseQuery } from './words/parse.ts';
import { thesaurusOf } from './words/thesaurus.ts';

const thesaurus = thesaurusOf([['残業', '時間外勤務']]);
const words = (query: string) => parseQuery(query, thesaurus);
const method = {
  url: '/about/method/',
  title: '判定の方法',
  text: '値は書き写したとおりです。時間外勤務も同じです。',
};
const licence = { url: '/about/licence/', title: '利用条件', text: 'だれでも使えます。' };
const found = (query: string) =>
  pagesWith(words(query), [licence, method]).map(({ entry }) => entry.url);

test.each([
  ['a word', '公開', '公開'],
  ['words', '判定 方法', '判定 方法'],
  ['the parts of a compound', '残業削減', '残業 削減'],
  ['full-width letters, in half width', 'ＤＸ', 'DX'],
])('Pagefind is asked for %s', (_, query, asked) => {
  expect(pagefindQuery(words(query))).toBe(asked);
});

test.each([
  ['has the word in its text', '書き写した', ['/about/method/']],
  ['has the word in its title', '利用条件', ['/about/licence/']],
  ['has one word in its title and one in its text', '方法 値', ['/about/method/']],
  ['has the synonym of a word', '残業', ['/about/method/']],
])('a proposed page that %s stays', (_, query, urls) => {
  expect(found(query)).toEqual(urls);
});

test.each([
  ['has only one of the words', '利用条件 値'],
  ['has only the beginning of a word', '判定書'],
])('a proposed page that %s is left out', (_, query) => {
  expect(found(query)).toEqual([]);
});

test('pages stay in the order in which they were proposed', () => {
  const both = { ...licence, text: '値は使えます。' };
  const urls = pagesWith(words('値'), [both, method]).map(({ entry }) => entry.url);
  expect(urls).toEqual(['/about/licence/', '/about/method/']);
});
