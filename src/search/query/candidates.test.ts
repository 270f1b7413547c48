import { expect, test, vi } from 'vitest';
import { entryOf, partOf, type Labels } from '../index/entry.ts';
import { fold } from '../text/fold.ts';
import { queryGrams } from '../text/grams.ts';
import { proposerOf, yearIn } from './candidates.ts';
import { parseQuery } from './words/parse.ts';
import { thesaurusOf } from './words/thesaurus.ts';

const labels = { organization: { kaku: '架空市' }, plan: {} } as unknown as Labels;
const page = (title: string) => partOf({ kind: 'measure', url: `/${title}/`, title });
const entries = [
  entryOf(page('窓口'), { parts: [page('窓口'), page('待ち時間')], years: [2024] }),
  entryOf(page('水道'), { organization: 'kaku', years: [2025] }),
  entryOf(page('道路'), { place: ['防災'] }),
];
/** The parts in order: 窓口, 待ち時間, 水道, 道路. */
const ids = ['a', 'b', 'c', 'd'];
const thesaurus = thesaurusOf([['改善', '改良']]);

/** The titles proposed for the first word of a query, by an index that knows some wordings. */
async function proposed(query: string, index: Record<string, string[]> = {}) {
  const known = Object.entries(index).map(([word, its]) => [queryGrams(fold(word)), its] as const);
  const ask = vi.fn((grams: string) => Promise.resolve(new Map(known).get(grams) ?? []));
  const propose = proposerOf({ content: { labels, entries }, ids }, ask);
  const found = await propose(parseQuery(query, thesaurus)[0]!);
  return { titles: entries.filter((it) => found.has(it)).map(({ title }) => title), ask };
}

test('the index is asked by the pairs of a word', async () => {
  const { ask } = await proposed('財産');
  expect(ask.mock.calls).toEqual([[queryGrams(fold('財産'))]]);
});

test('an id stands for the entry of its part', async () => {
  expect((await proposed('財産', { 財産: ['b', 'd'] })).titles).toEqual(['窓口', '道路']);
});

test('an id that no record has stands for nothing', async () => {
  expect((await proposed('財産', { 財産: ['z'] })).titles).toEqual([]);
});

test('a synonym proposes entries too', async () => {
  const { titles } = await proposed('改善', { 改善: ['a'], 改良: ['c'] });
  expect(titles).toEqual(['窓口', '水道']);
});

test.each(['の', '県', 'ざんぎょう', '27'])(
  'for 「%s」 all entries are proposed without asking the index',
  async (query) => {
    const { titles, ask } = await proposed(query);
    expect(titles).toEqual(['窓口', '水道', '道路']);
    expect(ask).not.toHaveBeenCalled();
  },
);

test.each([
  ['its government', '架空市', ['水道']],
  ['its section', '防災', ['道路']],
])(
  'an entry is proposed by the name of %s, which the index does not know',
  async (_, query, titles) => {
    expect((await proposed(query)).titles).toEqual(titles);
  },
);

test('a compound proposes entries that have all of its parts, in different parts or not', async () => {
  const { titles } = await proposed('財産調査', { 財産: ['a', 'c'], 調査: ['b', 'd'] });
  expect(titles).toEqual(['窓口']);
});

test('a part of a compound that a page may lack does not narrow', async () => {
  const { titles } = await proposed('財産一覧', { 財産: ['a', 'c'] });
  expect(titles).toEqual(['窓口', '水道']);
});

test('a part of a compound may be the place of an entry', async () => {
  const { titles } = await proposed('防災財産', { 財産: ['c', 'd'] });
  expect(titles).toEqual(['道路']);
});

test.each([
  ['2024', '2024'],
  ['2024年', '2024'],
  ['2024年度', '2024'],
  ['1999年度', '1999'],
  ['2024年度末', null],
  ['12024', null],
  ['1800年', null],
  ['窓口', null],
])('「%s」 names the year %s', (folded, year) => {
  expect(yearIn(folded)).toBe(year);
});
