import { evaluationName } from '../../words/evaluation.ts';
import type { GradeCount, Measure, Plan, Result } from '../types/model.ts';
import { gradeWords } from './grades.ts';

/**
 * The grades that a government published, counted as published by year and evaluator: the years in
 * order, the evaluators in the order in which they first stand. Never turned into a status.
 */
export function countGrades({ results, scale }: Pick<Plan, 'results' | 'scale'>): GradeCount[] {
  const graded = results.filter(({ grade }) => grade !== null);
  return [...Map.groupBy(graded, ({ fy }) => fy)]
    .sort(([a], [b]) => a - b)
    .flatMap(([fy, ofYear]) =>
      [...Map.groupBy(ofYear, ({ evaluator }) => evaluator)].map(([evaluator, own]) => ({
        fy,
        evaluator,
        grades: scale
          .map((grade) => ({ grade, results: own.filter((it) => it.grade === grade) }))
          .filter((it) => it.results.length > 0),
        counted: own.filter(({ grade }) => grade!.counts).length,
      })),
    );
}

/** The counts of the newest year of which grades are recorded. */
export function newestGradeCounts({ gradeCounts }: Plan): readonly GradeCount[] {
  const newest = gradeCounts.at(-1)?.fy;
  return gradeCounts.filter(({ fy }) => fy === newest);
}

/** What an evaluator said of a measure in each year: a row of the table of all grades. */
export interface GradeRow {
  measure: Measure;
  /** One for each count of the plan, in its order; several where its actions are graded. */
  cells: readonly (readonly Result[])[];
}

/** The measures of which grades are recorded, in the order of the plan. */
export function gradeRows({ measures, gradeCounts }: Plan): GradeRow[] {
  return measures
    .map((measure) => ({
      measure,
      cells: gradeCounts.map(({ fy, evaluator }) =>
        measure.results.filter(
          (it) => it.grade !== null && it.fy === fy && it.evaluator === evaluator,
        ),
      ),
    }))
    .filter(({ cells }) => cells.some((results) => results.length > 0));
}

/** The grades of a measure in the newest year for which it was graded. */
export function newestGrades({ results }: Measure): Result[] {
  const graded = results.filter(({ grade }) => grade !== null);
  const newest = graded.reduce((last, { fy }) => Math.max(last, fy), -Infinity);
  return graded.filter(({ fy }) => fy === newest);
}

/** A grade as a sentence part: 「一次評価 A（計画どおり）」; empty where nothing is graded. */
export function gradeOfResult({ evaluator, grade }: Pick<Result, 'evaluator' | 'grade'>): string {
  return grade ? `${evaluationName(evaluator)} ${gradeWords(grade)}` : '';
}
