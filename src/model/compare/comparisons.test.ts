import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { comparisonsOf, numbersOf } from './comparisons.ts';

const comparisons = comparisonsOf(fixturePlan.site);
const rows = comparisons.flatMap(({ groups }) => groups);

test('only indicators of one unit stand on an axis', () => {
  expect(rows.length).toBeGreaterThan(0);
  for (const { unit, indicators } of rows)
    expect(new Set(indicators.map((it) => it.unit))).toEqual(new Set([unit]));
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
  const shown = topic.groups.flatMap(({ indicators }) => indicators.map(({ name }) => name));
  expect(shown).toContain('窓口で待つ時間');
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
