import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { effectRows, effectWords, newestEffects, periodName } from './effect-rows.ts';

const measure = (no: string) => fixturePlan.measures.find((it) => it.no === no)!;

test('what was planned and what came stand in one row', () => {
  const rows = effectRows(measure('2-1-1').effects).map(({ planned, actual }) => [
    planned.map(({ value }) => value),
    actual.map(({ value }) => value),
  ]);
  expect(rows).toEqual([
    [[1200], [1450]],
    [[], [300]],
    [[2400], [2310]],
  ]);
});

test.each([
  [2025, false, '令和7年度（2025年度）'],
  [2025, true, '令和7年度（2025年度）までの累計'],
  [null, false, '計画の期間の全体'],
  [null, true, '計画の期間の累計'],
])('the period of %s, cumulated %s, is called %s', (fy, isCumulative, name) => {
  expect(periodName({ fy, isCumulative })).toBe(name);
});

test('an effect is one line for the search', () => {
  expect(measure('2-1-2').effects.map(effectWords)).toEqual([
    '歳出の減 令和7年度の計画 5,000千円',
    '歳出の減 令和7年度の実績 4,800千円',
    '歳入の増 計画の期間の計画 90,000千円',
    '歳出の減 令和10年度までの累計の計画 36,000千円',
    '歳出の減 令和7年度までの累計の実績 4,800千円',
  ]);
});

test('the newest effect of a kind is what came last', () => {
  expect(newestEffects(measure('2-1-2').effects).map(({ no }) => no)).toEqual(['7']);
});
