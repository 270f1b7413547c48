import { expect, test } from 'vitest';
import { inventedLabels as labels } from '../../testing/builders/invented-labels.ts';
import { entryOf, partOf } from '../index/entry.ts';
import { hitsOf } from './judge.ts';
import { parseQuery } from './words/parse.ts';
import { textsOf } from './texts.ts';
import { thesaurusOf } from './words/thesaurus.ts';

const thesaurus = thesaurusOf([['残業', '時間外勤務']]);

const measure = partOf({
  kind: 'measure',
  url: '/m/',
  title: '働く場の見直し',
  numbers: ['2-1'],
  names: ['市民課'],
  summary: '市民課の残業を減らす。男性職員の育児休業を増やす。',
  rest: ['庁舎のビールの販売', '見直しの時期'],
});
const action = partOf({ kind: 'action', url: '/m/#a', title: '会議室の共用', numbers: ['2-1-3'] });
const entry = entryOf(measure, {
  organization: 'kaku',
  plan: 'plan',
  place: ['身軽な役所'],
  years: [2025],
  parts: [measure, action],
});

const hits = (query: string) => hitsOf(parseQuery(query, thesaurus)[0]!, textsOf(labels)(entry));
const places = (query: string) => hits(query).map(({ part, field }) => [part.kind, field]);

test.each([
  ['a title', '会議室', [['action', 'title']]],
  [
    'a name before a summary',
    '市民課',
    [
      ['measure', 'names'],
      ['measure', 'summary'],
    ],
  ],
  ['a number', '2-1', [['measure', 'number']]],
  ['the number of what stands on the page', '2-1-3', [['action', 'number']]],
  ['a word within a summary', '育児', [['measure', 'summary']]],
  ['the government, which is above the page', '架空市', [['measure', 'rest']]],
  ['the section, which is above the page', '身軽な役所', [['measure', 'rest']]],
  ['a year of the page that no text names', '令和7年度', [['measure', 'rest']]],
])('a hit says where the word stands: %s', (_, query, expected) => {
  expect(places(query)).toEqual(expected);
});

test.each([
  ['does not have it', '水道'],
  ['has only a longer number', '2'],
  ['has another year', '令和6年度'],
  ['has a word that differs by a long vowel', 'ビル'],
  ['has the words of a phrase in another order', '"育児休業の男性"'],
])('an entry has no hits where it %s', (_, query) => {
  expect(hits(query)).toEqual([]);
});

test('a word in the title of the page is worth more than one in a title on it', () => {
  const [first] = hits('見直し');
  expect(first!.field).toBe('title');
  expect(first!.score).toBeGreaterThan(hits('会議室')[0]!.score);
});

test('a number is worth more than anything', () => {
  expect(hits('2-1')[0]!.score).toBe(100);
});

test('the best hit comes first', () => {
  const scores = hits('市民課').map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(hits('見直し').map(({ field }) => field)).toEqual(['title', 'rest', 'rest']);
});

test('a word that its synonym would find counts more than the synonym', () => {
  const [asked] = hits('残業');
  const [synonym] = hits('時間外勤務');
  expect(synonym!.forms).toMatchObject([{ shown: '残業', via: 'synonym' }]);
  expect(synonym!.score).toBeCloseTo(asked!.score * 0.82);
});

test('the parts of a compound in order in one text are one hit by all of them', () => {
  expect(hits('男性育児休業')).toMatchObject([
    { field: 'summary', forms: [{ shown: '男性' }, { shown: '育児' }, { shown: '休業' }] },
  ]);
});

test('the first part of a compound may be the place of the page', () => {
  const [hit] = hits('架空市会議室');
  expect(hit).toMatchObject({ part: { kind: 'action' }, field: 'title' });
});

test('the parts of a compound may stand in different texts, which is worth less', () => {
  const scattered = hits('残業販売');
  expect(scattered.map(({ field }) => field)).toEqual(['summary', 'rest']);
  expect(scattered[0]!.score).toBeCloseTo(hits('残業')[0]!.score * 0.5);
});

test('a sentence is found by what it needs, without what a page may lack', () => {
  expect(hits('残業を減らしたい方法')[0]!.forms.map(({ shown }) => shown)).toContain('残業');
});

test('one part that is nowhere means no hit', () => {
  expect(hits('残業水道')).toEqual([]);
});
