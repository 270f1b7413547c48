import type { GradeFacts } from '../types/record.ts';
import type { Row } from '../../tables/all-tables.ts';

/** The scale with which a government grades itself, in printed order. */
export function buildScale(rows: readonly Row<'scales'>[]): GradeFacts[] {
  return rows
    .toSorted((a, b) => a.order - b.order)
    .map((row) => ({
      grade: row.grade,
      title: row.title,
      meaning: row.meaning,
      evaluator: row.evaluator,
      counts: row.counts !== 'no',
    }));
}

/** The step of the scale that is meant by a grade: that of its evaluator before that of all. */
export function gradeOf(
  scale: readonly GradeFacts[],
  { grade, evaluator }: { readonly grade: string | null; readonly evaluator: string | null },
): GradeFacts | null {
  const named = scale.filter((step) => step.grade === grade);
  const own = named.find((step) => step.evaluator === evaluator);
  return own ?? named.find((step) => step.evaluator === null) ?? null;
}

/** A grade with its name where it has one: 「A（計画どおり）」, 「評価対象外」 */
export function gradeWords({ grade, title }: Pick<GradeFacts, 'grade' | 'title'>): string {
  return grade === title ? grade : `${grade}（${title}）`;
}
