import { foldMark } from '../../../words/grade-mark.ts';
import type { Draft, DraftRow } from '../drafts/drafts.ts';
import { problemAt } from '../intake-notes.ts';
import type { ReadCell } from '../sheets/read-cell.ts';
import { isBlankOrDash } from './blank-cells.ts';
import type { EntryLine } from './entry-line.ts';

/**
 * The grade that a cell means, as the plan's scale writes it: its mark in another width (Ａ, 〇), with its name
 * （「A（計画どおり）」） or by its name alone. A dash says nothing unless it is a grade of the scale.
 */
export function readGrade(scales: Draft, line: EntryLine, evaluator: string): ReadCell {
  const [cell, place] = [line.cell('grade'), line.place('grade')];
  const found = (cell?.text ?? '').trim();
  const steps = scales.rows.filter(
    ({ cells, isRemoved }) =>
      !isRemoved && (!cells['evaluator'] || cells['evaluator'] === evaluator),
  );
  if (found === '') return { value: '', also: {} };
  const grade = gradeNamed(found, steps);
  if (grade === found) return { value: grade, also: {} };
  if (grade !== undefined) {
    const reason = '評価の段階の表にある書き方にしました。';
    const written = { text: grade, isNumber: false };
    return {
      value: grade,
      also: {},
      mended: { place, before: found, after: grade, reason, written },
    };
  }
  if (isBlankOrDash(cell)) return { value: '', also: {} };
  const known = [...new Set(steps.map(({ cells }) => cells['grade'] ?? ''))];
  const problem = problemAt(place, {
    rule: 'ambiguous-cell',
    message: 'この評価は、計画の評価の段階にありません。',
    found: evaluator === '' ? found : `${found}（評価者: ${evaluator}）`,
    choices: known,
    expected: known.length > 0 ? known.join('、') : '評価の段階の表（scales.csv）の行',
    fix: '一覧から選んでください。段階が足りないときは、先に評価の段階の表に加えます。',
  });
  return { value: '', also: {}, problem };
}

/** The mark itself first, then one that looks like it, then the name of a step. */
function gradeNamed(found: string, steps: readonly DraftRow[]): string | undefined {
  const marks = [...new Set(steps.map(({ cells }) => cells['grade'] ?? ''))];
  if (marks.includes(found)) return found;
  // 「A（計画どおり）」 is the mark and its name.
  const words = [found, found.replace(/[（(].*[)）]$/u, '')].map(foldMark);
  const alike = marks.filter((mark) => words.includes(foldMark(mark)));
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  const named = steps.filter(({ cells }) => words.includes(foldMark(cells['title'] ?? '')));
  const grades = new Set(named.map(({ cells }) => cells['grade']!));
  return grades.size === 1 ? [...grades][0] : undefined;
}
