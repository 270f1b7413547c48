import { describe, expect, test } from 'vitest';
import { smallPlan, type Written } from '../../testing/builders/small-site.ts';
import { countGrades, gradeRows, newestGradeCounts, newestGrades } from './grade-counts.ts';

const scales: Written['scales'] = [
  { grade: 'B', title: '遅れ', order: 2 },
  { grade: 'A', title: '計画どおり', order: 1 },
  { grade: '－', title: '評価対象外', order: 3, counts: 'no' },
];

/** A plan of two measures whose results were given these grades: [measure, year, grade, evaluator]. */
function planWith(...given: [string, number, string, string?][]) {
  return smallPlan({
    scales,
    measures: [{ measure_no: '1' }, { measure_no: '2' }],
    results: given.map(([measure_no, fy, grade, evaluator = null], at) => ({
      result_no: `r${at}`,
      kind: 'assessment' as const,
      text: '',
      measure_no,
      fy,
      grade,
      evaluator,
    })),
  });
}

const words = (plan: ReturnType<typeof planWith>) =>
  countGrades(plan).map(
    ({ fy, evaluator, grades, counted }) =>
      `${fy} ${evaluator}: ${grades.map((it) => it.grade.grade + it.results.length).join(' ')} = ${counted}`,
  );

describe('grades are counted as published', () => {
  test('by year, in the order of the scale', () => {
    const plan = planWith(['1', 2025, 'B'], ['2', 2025, 'A'], ['1', 2024, 'A']);
    expect(words(plan)).toEqual(['2024 null: A1 = 1', '2025 null: A1 B1 = 2']);
  });

  test('apart for each evaluator of a year', () => {
    const plan = planWith(['1', 2025, 'A', '一次'], ['1', 2025, 'B', '外部']);
    expect(words(plan)).toEqual(['2025 一次: A1 = 1', '2025 外部: B1 = 1']);
  });

  test('what is no evaluation is shown, but not counted', () => {
    expect(words(planWith(['1', 2025, '－'], ['2', 2025, 'A']))).toEqual(['2025 null: A1 －1 = 1']);
  });

  test('a plan without grades has no counts', () => {
    expect(words(planWith())).toEqual([]);
  });
});

test('the newest counts are those of the last year, of every evaluator', () => {
  const plan = planWith(['1', 2024, 'A'], ['1', 2025, 'A', '一次'], ['1', 2025, 'B', '外部']);
  expect(newestGradeCounts(plan).map(({ fy, evaluator }) => [fy, evaluator])).toEqual([
    [2025, '一次'],
    [2025, '外部'],
  ]);
});

test('the newest grades of a measure are not those of another year or measure', () => {
  const plan = planWith(['1', 2024, 'A'], ['1', 2025, 'B'], ['2', 2026, 'A']);
  expect(newestGrades(plan.measures[0]!).map(({ no }) => no)).toEqual(['r1']);
});

test('the table of grades has a row for each measure that was graded, with a cell for each count', () => {
  const rows = gradeRows(planWith(['2', 2024, 'A'], ['2', 2025, 'B']));
  expect(rows.map(({ measure }) => measure.no)).toEqual(['2']);
  expect(rows[0]!.cells.map((cell) => cell.map(({ grade }) => grade!.grade))).toEqual([
    ['A'],
    ['B'],
  ]);
});

test('a grade is no state and leaves the status of an indicator as it is', () => {
  const [result] = planWith(['1', 2025, 'B']).results;
  expect(result!.state).toBeNull();
});
