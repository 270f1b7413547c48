import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import type { Indicator } from '../types/model.ts';
import { badgeOf } from './badge.ts';

const indicator = fixturePlan.indicators.find((it) => it.no === '1')!;
/** The indicator in a plan that was over before the as-of year. */
const ofOver = (lastFy: number): Indicator =>
  Object.create(indicator, {
    plan: { value: Object.create(fixturePlan, { years: { value: [2023, lastFy] } }) },
  }) as Indicator;

test('a status stands with the year of the figure on which it rests', () => {
  expect(badgeOf(indicator)).toEqual({ look: 'on_track', words: '順調（R7実績）' });
});

test('without a figure it has no year', () => {
  const silent = fixturePlan.indicators.find((it) => it.no === '6')!;
  expect(badgeOf(silent).words).toBe('評価前');
});

test('where the plan is over and its last figure is not recorded, it is not judged by colour', () => {
  const old = ofOver(2025);
  const late = Object.create(old, {
    actuals: { value: [{ ...indicator.actuals.at(-1)!, fy: 2024 }] },
  }) as Indicator;
  expect(badgeOf(late)).toEqual({
    look: 'final_not_recorded',
    words: '最終実績未収録（R6は順調）',
  });
});

test('where the plan is over and its last figure is there, it is judged as ever', () => {
  expect(badgeOf(ofOver(2025)).look).toBe('on_track');
});
