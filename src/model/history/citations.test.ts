import { expect, test } from 'vitest';
import { fixturePlan, fixtureSite } from '../../testing/builders/fixture-site.ts';
import { citationsOf, citedCount } from './citations.ts';

const all = fixtureSite.sources.flatMap(citationsOf);

test('every row of a plan with a source is cited once', () => {
  const { sections, measures, indicators, results, reviews, projects } = fixturePlan;
  const rows = [
    sections,
    measures,
    indicators,
    results,
    reviews,
    projects,
    measures.flatMap(({ actions }) => actions),
    measures.flatMap(({ stages }) => stages),
    indicators.flatMap(({ values }) => values),
  ].flat();
  expect(fixtureSite.plans).toHaveLength(1);
  expect(citedCount(all)).toBe(rows.length);
});

test('a place has its page and tells what was read there, and for what', () => {
  const { place, page } = fixturePlan.measures[0]!.provenance;
  const citation = all.find((it) => it.place === place && it.page === page)!;
  expect(citation.readings[0]).toMatchObject({ kind: '施策', count: 1 });
});

test('what was read of a section belongs to the section, which has a page', () => {
  const owners = all.flatMap(({ readings }) => readings).filter(({ kind }) => kind === '体系');
  expect(new Set(owners.map(({ owner }) => owner.kind))).toEqual(new Set(['section']));
});

test('a place is listed once', () => {
  for (const source of fixtureSite.sources) {
    const places = citationsOf(source).map(({ place, page }) => `${place} ${page}`);
    expect(new Set(places).size).toBe(places.length);
  }
});
