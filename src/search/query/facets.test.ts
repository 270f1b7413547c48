import { expect, test } from 'vitest';
import { entryOf, partOf, type Kind, type Labels, type SearchEntry } from '../index/entry.ts';
import type { facetNames } from './facets.ts';
import { facetsOf, narrowed, type Chosen } from './facets.ts';
import type { Result } from './search.ts';

const labels: Labels = {
  kind: { measure: '施策', indicator: '指標', term: '用語' },
  organization: { kaku: '架空市', sora: '空想町' },
  plan: { plan: '改革プラン' },
  topic: { online: 'オンライン化', assets: '公共施設' },
  division: { 'kaku/residents': '市民課（架空市）' },
  fy: { 2024: '令和6年度', 2025: '令和7年度' },
  phase: { trial: '試行' },
  status: { achieved: '達成' },
};
const result = (title: string, kind: Kind, given: Partial<SearchEntry> = {}): Result => ({
  entry: entryOf(partOf({ kind, url: `/${title}/`, title }), given),
  score: 0,
  hits: [],
});
const figure = partOf({ kind: 'indicator', url: '/i/', title: '割合' });
const results: Result[] = [
  {
    ...result('窓口', 'measure', {
      organization: 'kaku',
      plan: 'plan',
      topics: ['assets', 'online'],
      divisions: ['kaku/residents'],
      years: [2024, 2025],
      phases: ['trial'],
      statuses: ['achieved'],
    }),
    hits: [{ part: figure, field: 'title', source: '割合', forms: [], score: 1 }],
  },
  result('道路', 'measure', { organization: 'sora', topics: ['assets'], years: [2025] }),
  result('用語', 'term'),
];

const left = (chosen: Chosen) => narrowed(results, chosen).map(({ entry }) => entry.title);
const counts = (chosen: Chosen, name: keyof typeof facetNames) =>
  facetsOf(results, chosen, labels)[name].map(({ value, count }) => [value, count]);

test.each<[string, Chosen, string[]]>([
  ['nothing', {}, ['窓口', '道路', '用語']],
  ['an empty choice', { topic: [] }, ['窓口', '道路', '用語']],
  ['a kind', { kind: ['measure'] }, ['窓口', '道路']],
  ['the kind of what was found on the page', { kind: ['indicator'] }, ['窓口']],
  ['a government', { organization: ['sora'] }, ['道路']],
  ['a plan', { plan: ['plan'] }, ['窓口']],
  ['a topic', { topic: ['assets'] }, ['窓口', '道路']],
  ['a division', { division: ['kaku/residents'] }, ['窓口']],
  ['a year', { fy: ['2024'] }, ['窓口']],
  ['a phase', { phase: ['trial'] }, ['窓口']],
  ['a status', { status: ['achieved'] }, ['窓口']],
  ['alternatives', { kind: ['term', 'indicator'] }, ['窓口', '用語']],
  ['two facets', { topic: ['assets'], fy: ['2024'] }, ['窓口']],
  ['a value that nothing has', { plan: ['gone'] }, []],
])('results narrowed by %s', (_, chosen, titles) => {
  expect(left(chosen)).toEqual(titles);
});

test('values stand in the order of their labels, with the number of results', () => {
  expect(counts({}, 'topic')).toEqual([
    ['online', 1],
    ['assets', 2],
  ]);
});

test('a result counts once for each kind that it has', () => {
  expect(counts({}, 'kind')).toEqual([
    ['measure', 2],
    ['indicator', 1],
    ['term', 1],
  ]);
});

test('a choice narrows the counts of the other facets, not of its own', () => {
  const chosen = { organization: ['sora'] };
  expect(counts(chosen, 'topic')).toEqual([['assets', 1]]);
  expect(counts(chosen, 'organization')).toEqual([
    ['kaku', 1],
    ['sora', 1],
  ]);
});

test('a chosen value stays in the list where it would leave nothing', () => {
  const { plan } = facetsOf(results, { plan: ['plan'], kind: ['term'] }, labels);
  expect(plan).toEqual([{ value: 'plan', name: '改革プラン', count: 0, chosen: true }]);
});

test('a value that is not chosen says so', () => {
  const { fy } = facetsOf(results, { fy: ['2025'] }, labels);
  expect(fy.map(({ name, chosen }) => [name, chosen])).toEqual([
    ['令和6年度', false],
    ['令和7年度', true],
  ]);
});
