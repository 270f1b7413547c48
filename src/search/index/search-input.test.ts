import { describe, expect, test } from 'vitest';
import { smallSite } from '../../testing/builders/small-site.ts';
import { fixtureSite } from '../../testing/builders/fixture-site.ts';
import type { SearchContent } from './entry.ts';
import { searchInput } from './search-input.ts';

const titles = ({ entries }: SearchContent) => entries.map(({ title }) => title);

/** Two governments, of which the second has two plans, a division and a term; a third that has none. */
const site = smallSite(
  {
    a: { measures: [{ measure_no: '1', title: '甲の施策' }] },
    b: { measures: [{ measure_no: '1', title: '乙の施策' }] },
    c: { measures: [{ measure_no: '1', title: '乙の別の施策' }] },
  },
  {
    organizations: [
      { organization_id: 'kou', lg_code: '029998', name: '架空甲市', name_en: 'Kou' },
      { organization_id: 'otsu', lg_code: '119999', name: '架空乙町', name_en: 'Otsu' },
      { organization_id: 'hei', lg_code: '999997', name: '架空丙村' },
    ],
    plans: [
      { plan_id: 'a', organization_id: 'kou' },
      { plan_id: 'b', organization_id: 'otsu' },
      { plan_id: 'c', organization_id: 'otsu' },
    ],
    sources: [{ source_id: 'plan', organization_id: 'otsu', title: '架空の計画' }],
    divisions: [
      { organization_id: 'otsu', division_id: 'soumu', name: '乙総務課' },
      { organization_id: 'hei', division_id: 'soumu', name: '丙総務課' },
    ],
    topics: [{ topic_id: 'mado', title: '窓口', about: '窓口のこと' }],
    glossary: [
      { term_id: 'x', term: '共通の用語', definition: '意味' },
      { term_id: 'y', term: '乙の用語', definition: '意味', organization_id: 'otsu' },
    ],
  },
);

test('as long as it is not too much, everything is in one portion', () => {
  const { content, suggestions, governments } = searchInput(site, 10_000);
  expect(governments).toEqual([]);
  expect(titles(content)).toContain('乙の別の施策');
  expect(suggestions.map(([, name]) => name)).toContain('甲の施策');
});

describe('one character more', () => {
  const { content, suggestions, governments } = searchInput(site, 10);
  const [kou, otsu] = governments.map(({ make }) => make());

  test('the first portion has the governments and what belongs to none of them', () => {
    expect(titles(content)).toEqual([
      ...['架空甲市', '架空乙町'],
      ...['窓口', '丙総務課', '共通の用語'],
    ]);
    expect(content.labels.plan).toEqual({});
    expect(suggestions.map(([, name]) => name)).toEqual(['窓口', '共通の用語', '丙総務課']);
  });

  test('each government has its own plans, divisions and terms', () => {
    expect(titles(kou!.content)).toEqual(['計画a', '柱1', '甲の施策']);
    expect(titles(otsu!.content)).toEqual([
      ...['計画b', '柱1', '乙の施策', '計画c', '柱1', '乙の別の施策'],
      ...['乙総務課', '乙の用語'],
    ]);
    expect(otsu!.suggestions.map(([kind]) => kind)).toEqual([
      ...['term', 'plan', 'plan', 'division', 'measure', 'measure'],
    ]);
  });

  test('a government says where it lies, which plans it has and where its pages are', () => {
    expect(governments[1]).toMatchObject({
      id: 'otsu',
      region: '11',
      plans: ['b', 'c'],
      addresses: [
        'organizations/otsu/',
        ...['plans/b/', 'dataset/119999-b/'],
        ...['plans/c/', 'dataset/119999-c/'],
        'sources/plan/',
      ],
    });
  });

  test('together they have what one portion would have, each once', () => {
    const parts = [content, kou!.content, otsu!.content].flatMap(titles);
    expect(parts.toSorted()).toEqual(titles(searchInput(site, 10_000).content).toSorted());
  });
});

test('the site is cut above the number of characters of all its texts, and not at it', () => {
  const { entries } = searchInput(fixtureSite).content;
  const texts = entries.flatMap(({ parts }) =>
    parts.map(({ title, names, summary, rest }) => [title, ...names, summary, ...rest].join('')),
  );
  const { length } = texts.join('');
  expect(searchInput(fixtureSite, length).governments).toHaveLength(0);
  expect(searchInput(fixtureSite, length - 1).governments).toHaveLength(1);
});
