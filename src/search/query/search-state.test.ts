import { expect, test } from 'vitest';
import { entryOf, partOf } from '../index/entry.ts';
import { ordered, readState, writeState, type SearchState } from './search-state.ts';
import type { Result } from './search.ts';

const usual: SearchState = {
  query: '',
  chosen: {},
  order: 'relevance',
  page: 1,
  from: '',
  scope: '',
};

test.each<[string, string, Partial<SearchState>]>([
  ['nothing', '', {}],
  ['a query', 'q=窓口', { query: '窓口' }],
  ['a query with spaces around it', 'q=+窓口+', { query: '窓口' }],
  ['an encoded query', '?q=%E7%AA%93%E5%8F%A3', { query: '窓口' }],
  [
    'choices',
    'kind=measure&fy=2024&fy=2025',
    { chosen: { kind: ['measure'], fy: ['2024', '2025'] } },
  ],
  ['an order', 'sort=year', { order: 'year' }],
  ['the government where it began', 'q=窓口&from=kaku', { query: '窓口', from: 'kaku' }],
  ['a scope', 'q=窓口&scope=02', { query: '窓口', scope: '02' }],
  ['a page', 'page=3', { page: 3 }],
  ['a facet that is not known', 'colour=red', {}],
  ['an order that is not known', 'sort=best', {}],
  ['page 0', 'page=0', {}],
  ['a page before the first', 'page=-2', {}],
  ['a broken page', 'page=1.5', {}],
  ['a page that is no number', 'page=last', {}],
])('an address is read with %s', (_, parameters, expected) => {
  expect(readState(parameters)).toEqual({ ...usual, ...expected });
});

test.each<[string, SearchState, string]>([
  ['what is as usual is left out', usual, ''],
  ['an order', { ...usual, order: 'plan' }, '?sort=plan'],
  ['a page', { ...usual, page: 2 }, '?page=2'],
  ['the government where it began', { ...usual, from: 'kaku' }, '?from=kaku'],
  ['a scope', { ...usual, scope: 'all' }, '?scope=all'],
  [
    'facets in their order',
    { ...usual, chosen: { fy: ['2024'], kind: ['term'] } },
    '?kind=term&fy=2024',
  ],
])('an address is written: %s', (_, state, expected) => {
  expect(writeState(state)).toBe(expected);
});

test('a state comes back from its address as it was', () => {
  const state: SearchState = {
    query: '「県有地」 A&B=C+D',
    chosen: { kind: ['measure', 'term'], division: ['kaku/residents'], status: ['behind'] },
    order: 'year',
    page: 4,
    from: 'kaku',
    scope: '02',
  };
  expect(readState(writeState(state))).toEqual(state);
});

const result = (title: string, years: number[]): Result => ({
  entry: entryOf(partOf({ kind: 'measure', url: '/', title }), { years }),
  score: 0,
  hits: [],
});
const results = [
  result('三', [2024]),
  result('一', [2024, 2026]),
  result('四', []),
  result('二', [2024]),
];
const position = ({ entry }: Result) => '一二三四'.indexOf(entry.title);

test.each([
  ['relevance', '三一四二'],
  ['plan', '一二三四'],
  ['year', '一二三四'],
] as const)('results in the order %s are %s', (order, expected) => {
  const titles = ordered(results, { order, from: '' }, position).map(({ entry }) => entry.title);
  expect(titles.join('')).toBe(expected);
});

test('of the order by year the last year of each decides, then its place in the plans', () => {
  const given = [
    result('一', [2020]),
    result('二', [2026]),
    result('四', [2026]),
    result('三', [2026]),
  ];
  const titles = ordered(given, { order: 'year', from: '' }, position).map(
    ({ entry }) => entry.title,
  );
  expect(titles.join('')).toBe('二三四一');
});
