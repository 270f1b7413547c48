import { expect, test } from 'vitest';
import { inventedLabels } from '../../testing/builders/invented-labels.ts';
import { entryOf, partOf } from '../index/entry.ts';
import { namedGovernment, nearTopics, ownFirst } from './government.ts';
import { governmentOf, type SearchState } from './search-state.ts';
import { parseQuery } from './words/parse.ts';
import { thesaurusOf } from './words/thesaurus.ts';

const labels = { ...inventedLabels, organization: { kaku: '架空市', betsu: '別府県' } };
const result = (title: string, organization: string, topics: string[] = []) => ({
  entry: entryOf(partOf({ kind: 'measure', url: '/', title }), { organization, topics }),
  score: 0,
  hits: [],
});
const results = [result('甲', 'betsu', ['roads']), result('乙', 'kaku'), result('丙', 'betsu')];
const state: SearchState = {
  query: '道',
  chosen: {},
  order: 'relevance',
  page: 1,
  from: '',
  scope: '',
};

test.each([
  ['kaku', '乙甲丙'],
  ['betsu', '甲丙乙'],
  ['', '甲乙丙'],
  ['unknown', '甲乙丙'],
])('with %s first, results stand as %s', (government, expected) => {
  const titles = ownFirst(results, government).map(({ entry }) => entry.title);
  expect(titles.join('')).toBe(expected);
});

test('near topics are those of the results under which the government has measures', () => {
  const entries = [
    result('丁', 'kaku', ['roads', 'parks']).entry,
    result('戊', 'kaku', ['roads']).entry,
    result('己', 'betsu', ['roads']).entry,
  ];
  expect(nearTopics(results, entries, 'kaku')).toEqual([{ topic: 'roads', count: 2 }]);
  expect(nearTopics([], entries, 'kaku')).toEqual([]);
});

test.each([
  ['架空市 水道', { government: 'kaku', rest: '水道' }],
  ['別府県の水道', { government: 'betsu', rest: '水道' }],
  ['架空市', null],
  ['水道', null],
  ['架空市民', null],
])('of 「%s」 the named government is %j', (query, expected) => {
  expect(namedGovernment(parseQuery(query, thesaurusOf([])), labels)).toEqual(expected);
});

test.each<[string, Partial<SearchState>, string]>([
  ['its filter', { chosen: { organization: ['betsu'] }, from: 'kaku' }, 'betsu'],
  ['the page where it began', { from: 'kaku' }, 'kaku'],
  ['none, with two in the filter', { chosen: { organization: ['kaku', 'betsu'] } }, ''],
  ['none', {}, ''],
])('a search looks first in the government of %s', (_, given, expected) => {
  expect(governmentOf({ ...state, ...given })).toBe(expected);
});
