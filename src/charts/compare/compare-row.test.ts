import { expect, test } from 'vitest';
import type { UnitGroup } from '../../model/compare/comparisons.ts';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { compareMarks } from './compare-row.ts';

const indicator = fixturePlan.indicators.find(({ no }) => no === '3')!;
const group: UnitGroup = { unit: '%', indicators: [indicator], from: 0, to: 100 };
const placeOf = (role: string, of = group) =>
  compareMarks(indicator, of).findLast((mark) => mark.role === role)?.place;

test('nought stands at the left end and the largest number at the right', () => {
  expect(placeOf('compare-axis')).toMatchObject({ x1: '4%' });
  expect(placeOf('compare-target')).toMatchObject({ x1: '96%' });
});

// 30 and 52 of 100 on the 92 % between the margins of 4 %.
test('baseline and actual stand in proportion', () => {
  expect(placeOf('chart-baseline')).toMatchObject({ cx: '31.6%' });
  expect(placeOf('chart-actual')).toMatchObject({ cx: '51.84%' });
});

test('an axis of nothing but nought is drawn all the same', () => {
  expect(placeOf('compare-axis', { ...group, from: 0, to: 0 })).toMatchObject({ x1: '4%' });
});
