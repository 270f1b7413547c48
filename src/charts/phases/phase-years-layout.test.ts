import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { phaseYearsLayout } from './phase-years-layout.ts';

const layout = phaseYearsLayout(fixturePlan);
const all = layout.rows.flatMap(({ cells }) => cells);

test('every phase has a cell for every year of the plan', () => {
  for (const { cells } of layout.rows)
    expect(cells.map(({ fy }) => fy)).toEqual([2024, 2025, 2026, 2027, 2028]);
});

test('the largest count fills its cell, none is wider, and nothing is empty', () => {
  const most = Math.max(...all.map(({ count }) => count));
  expect(most).toBeGreaterThan(1);
  for (const { count, width } of all) expect(width).toBeCloseTo((count / most) * 100, 0);
});

// 検討・準備: 4 actions plan for it in 2024 (1-1-1-1, 1-1-1-2, 1-1-2-1 and the 策定 of 2-1-2-1), none in 2028.
// 導入・実施: in 2024 only 2-1-1-1; in 2028 1-1-1-1, 1-1-1-2, 1-1-2-2, 2-1-1-3 and the open 推進 of 2-1-2-1.
test('the sentence tells the two largest changes from the first to the last year', () => {
  expect(layout.finding).toBe(
    '「検討・準備」の取組項目は令和6年度の4件から令和10年度の0件、「導入・実施」は1件から5件になる計画です。',
  );
});
