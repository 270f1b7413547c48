import { gradeWords } from '../../model/grades/grades.ts';
import type { Result } from '../../model/types/model.ts';
import { evaluationName } from '../../words/evaluation.ts';
import { amountName } from '../../words/number.ts';
import type { EntryColumnName } from '../../tables/entry-sheet.ts';
import { effectKindsOf, type EntryWay, type Level, type Task } from './entry-way.ts';

/** What a row says of one assessment or one kind of effect, and which of its cells are filled in for that. */
export interface MoreCells {
  cells: Partial<Record<EntryColumnName, string>>;
  opens: readonly EntryColumnName[];
  /** What was recorded a year before, and what is planned, in words. */
  previous: string;
  target: string;
}

/** The assessments of a task in a year, one of each who assesses; none where the plan does not grade such tasks. */
export function gradeCells(task: Task, level: Level, way: EntryWay, fy: number): MoreCells[] {
  if (!way.grades.has(level)) return [];
  return way.evaluators.map((evaluator) => {
    const result = assessmentOf(task, level, evaluator, fy);
    const before = assessmentOf(task, level, evaluator, fy - 1);
    return {
      cells: {
        grade: result?.grade?.grade ?? '',
        evaluator: evaluator ?? '',
        text: reasonOf(result),
      },
      opens: ['grade', 'evaluator', 'text'],
      previous: before?.grade ? gradeWords(before.grade) : '',
      target: '',
    };
  });
}

/** A graded result, else one in words alone by the same. */
function assessmentOf(
  task: Task,
  level: Level,
  evaluator: string | null,
  fy: number,
): Result | undefined {
  const own = task.results.filter(
    (it) =>
      it.fy === fy &&
      it.parent === null &&
      it.evaluator === evaluator &&
      (level === 'measure' ? it.action === null : it.action?.no === task.no),
  );
  return own.find(({ grade }) => grade) ?? own.find(({ kind }) => kind === 'assessment');
}

/** The words of an assessment, but for those that only say its grade. */
function reasonOf(result: Result | undefined): string {
  if (result?.kind !== 'assessment') return '';
  const said = result.grade ? `${evaluationName(result.evaluator)}：${result.grade.grade}` : '';
  return result.text === said ? '' : result.text;
}

/** The effects of a task by kind, with the value of the year; a kind of which the year has two is not asked for. */
export function effectCells(task: Task, level: Level, fy: number): MoreCells[] {
  const all = 'measure' in task ? task.measure.effects : task.effects;
  const own = all.filter(({ action }) => (level === 'measure' ? !action : action === task));
  return [...effectKindsOf(own)].flatMap(([label, effects]) => {
    const of = (series: 'planned' | 'actual', year: number | null) =>
      effects.filter((it) => it.series === series && it.fy === year);
    const [actual, another] = of('actual', fy);
    if (another) return [];
    const [planned] = [...of('planned', fy), ...of('planned', null)];
    const [before] = of('actual', fy - 1);
    return {
      cells: { effect_kind: label, effect: actual ? String(actual.value) : '' },
      opens: ['effect_kind', 'effect'],
      previous: before ? `効果 ${amountName(before.value, before.unit)}` : '',
      target: planned ? `効果 ${amountName(planned.value, planned.unit)}` : '',
    };
  });
}
