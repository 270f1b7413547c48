import { expect, test } from 'vitest';
import { smallSite } from '../../testing/builders/small-site.ts';
import { searchInput } from '../index/search-input.ts';
import { engineOf } from '../query/engine.ts';
import { mergedContent, mergedVocabulary } from './merge.ts';

const names = ['甲', '乙', '丙'];
const site = smallSite(
  Object.fromEntries(
    names.map((name) => [
      name,
      { measures: [{ measure_no: '1', title: `${name}市の窓口の改善` }, { measure_no: '2' }] },
    ]),
  ),
  {
    organizations: names.map((name, at) => ({
      organization_id: name,
      lg_code: `99999${at}`,
      name: `架空${name}市`,
      name_en: `${name} City`,
    })),
    plans: names.map((name) => ({ plan_id: name, organization_id: name })),
    sources: [{ source_id: 'plan', organization_id: '甲', title: '架空の計画' }],
    topics: [{ topic_id: 'mado', title: '窓口', about: '窓口のこと' }],
  },
);
const whole = searchInput(site).content;
const cut = searchInput(site, 0);
const of = (...ids: string[]) =>
  mergedContent(
    cut.content,
    cut.governments.filter(({ id }) => ids.includes(id)).map(({ make }) => make().content),
  );

test('the portions of all governments together are the whole', () => {
  expect(of(...names)).toEqual(whole);
});

test('no portion beside the first leaves the first as it is', () => {
  expect(of()).toBe(cut.content);
});

test('of some governments there are only their own records and labels', () => {
  const { entries, labels } = of('甲', '丙');
  expect(entries.filter(({ kind }) => kind === 'measure').map(({ plan }) => plan)).toEqual([
    ...['甲', '甲', '丙', '丙'],
  ]);
  expect(labels.plan).toEqual({ 甲: '計画甲', 丙: '計画丙' });
  expect(labels.organization).toEqual({ 甲: '架空甲市', 乙: '架空乙市', 丙: '架空丙市' });
});

test('merged, they answer as the whole does', async () => {
  const knowledge = { synonyms: [], vocabulary: async () => ({ words: [], sounds: [] }) };
  const answer = async (records: typeof whole) => {
    const { results } = await engineOf({ ...knowledge, records }).ask('窓口の改善');
    return results.map(({ entry, score }) => [entry.url, score]);
  };
  expect((await answer(whole)).length).toBe(3);
  expect(await answer(of(...names))).toEqual(await answer(whole));
});

test('of vocabularies each word stands once, in the order of their spelling', () => {
  const first = { words: [['b', 'ビー'] as const], sounds: ['譲乗'] };
  const own = [
    { words: [['c', 'シー'] as const, ['a', 'エー'] as const], sounds: [] },
    { words: [['b', 'ビー'] as const], sounds: [] },
  ];
  expect(mergedVocabulary(first, own)).toEqual({
    words: [
      ['a', 'エー'],
      ['b', 'ビー'],
      ['c', 'シー'],
    ],
    sounds: ['譲乗'],
  });
});
