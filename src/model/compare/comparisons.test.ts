import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import {
  comparedOrganizations,
  comparisonsOf,
  isCompared,
  numbersOf,
  partComparisons,
} from './comparisons.ts';

const { site, indicators: allIndicators } = fixturePlan;
const comparisons = comparisonsOf(site);

/** All indicators of the plan on one subject, so that several share a unit. */
const together = comparisonsOf({
  ...site,
  topics: [{ ...site.topics[0]!, indicators: allIndicators, figureSections: [] }],
});
const rows = together.flatMap(({ groups }) => groups);

test('only indicators of one unit stand on an axis', () => {
  expect(rows.length).toBeGreaterThan(0);
  for (const { unit, indicators } of rows)
    expect(new Set(indicators.map((it) => it.unit))).toEqual(new Set([unit]));
});

test('nothing is compared with itself alone', () => {
  expect(rows.filter(({ indicators }) => indicators.length < 2)).toEqual([]);
});

test('an indicator whose unit no other of its topic has stands apart', () => {
  for (const { groups, alone } of comparisons)
    for (const { unit } of alone) expect(groups.map((group) => group.unit)).not.toContain(unit);
  expect(comparisons.some(({ alone }) => alone.length > 0)).toBe(true);
});

test('a topic counts what is compared and what stands apart together', () => {
  expect(together.map(({ count }) => count)).toEqual([8]);
});

test('topics in which nothing can be compared stand apart', () => {
  const all = [...together, { ...together[0]!, groups: [] }];
  expect(partComparisons(all)).toEqual({ compared: together, others: [all[1]] });
});

test('a topic is compared if it has a number', () => {
  for (const topic of site.topics)
    expect(isCompared(topic)).toBe(comparisons.some((it) => it.topic === topic));
  expect(isCompared({ ...site.topics[0]!, indicators: [] })).toBe(false);
});

test('an axis has nought and every number on it', () => {
  for (const { indicators, from, to } of rows) {
    expect(from).toBeLessThanOrEqual(0);
    for (const indicator of indicators)
      for (const value of Object.values(numbersOf(indicator)))
        if (value !== null) expect(value >= from && value <= to).toBe(true);
  }
});

test('the indicators of a section stand under the topics of its measures', () => {
  const topic = comparisons.find(({ topic: { figureSections } }) => figureSections.length > 0)!;
  const shown = [...topic.groups.flatMap(({ indicators }) => indicators), ...topic.alone];
  expect(shown.map(({ name }) => name)).toContain('窓口で待つ時間');
});

test('an indicator printed once more is compared once', () => {
  expect(rows.flatMap(({ indicators }) => indicators).some(({ reprintOf }) => reprintOf)).toBe(
    false,
  );
});

test('a row shows baseline, newest actual and last target', () => {
  const indicator = fixturePlan.indicators.find(({ no }) => no === '3')!;
  expect(numbersOf(indicator)).toEqual({ baseline: 30, actual: 52, target: 100 });
});

test('a government can be chosen once', () => {
  expect(comparedOrganizations(together)).toEqual([fixturePlan.organization]);
});
