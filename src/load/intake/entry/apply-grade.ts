import { results } from '../../../tables/results.ts';
import type { Column } from '../../../tables/describe/column.ts';
import type { Draft, DraftRow, Drafts } from '../drafts/drafts.ts';
import { problemAt, type IntakeNotes } from '../intake-notes.ts';
import { readCell } from '../sheets/read-cell.ts';
import { addResult, assessment } from './add-result.ts';
import { isBlankOrDash, noteCleared } from './blank-cells.ts';
import type { EntryLine } from './entry-line.ts';
import { readGrade } from './read-grade.ts';
import { isOfTask, resultOf, type TaskKind } from './results-of.ts';

const columnOf = (name: string): Column => results.columns.find((column) => column.name === name)!;

/**
 * Writes the assessment of a task: its grade and who gave it, in a row for assessments alone (`apart`) with the
 * reason. It goes to the assessment by the same that is there, else to what was done in the year if the plan
 * grades there, else to a new row.
 */
export function applyGrade(
  line: EntryLine,
  kind: TaskKind,
  apart: boolean,
  drafts: Drafts,
  notes: IntakeNotes,
  mayClear: boolean,
): void {
  if (!line.has('grade')) return;
  const draft = drafts.open('results', line.planId);
  const evaluator = evaluatorOf(line, notes);
  const existing = assessmentOf(draft, line, kind, evaluator, apart);
  const read = readGrade(drafts.open('scales', line.planId), line, evaluator);
  const hasReason = apart && !isBlankOrDash(line.cell('text'));
  if (read.problem) notes.problems.push(read.problem);
  if (read.mended) notes.mended.push(read.mended);
  const isLeft = existing === undefined || (!apart && keepsApart(draft));
  if (read.problem || (read.value === '' && !hasReason && isLeft)) return;
  const row =
    existing ??
    homeOf(draft, line, kind, apart) ??
    addResult(line, kind, assessment, draft, drafts);
  writeOrClear(line, 'grade', row, read.value, drafts, notes, mayClear);
  if (row.cells['grade'] || row.cells['kind'] === 'assessment')
    drafts.write(row, 'evaluator', evaluator, line.place('evaluator'));
  else drafts.write(row, 'evaluator', '', line.place('evaluator'));
  if (apart) writeReason(line, row, drafts, notes, mayClear);
  if (row.cells['kind'] === 'assessment' && isEmpty(row)) row.isRemoved = true;
}

function evaluatorOf(line: EntryLine, notes: IntakeNotes): string {
  const read = readCell(columnOf('evaluator'), line.cell('evaluator'), line.place('evaluator'));
  if (read.problem) notes.problems.push(read.problem);
  return read.value;
}

/** The grade by the same of the same year; in a row for assessments, also one that is in words alone. */
function assessmentOf(
  draft: Draft,
  line: EntryLine,
  kind: TaskKind,
  evaluator: string,
  apart: boolean,
): DraftRow | undefined {
  const own = draft.rows.filter(
    (row) => isOfTask(row, line, kind) && (row.cells['evaluator'] ?? '') === evaluator,
  );
  const inWords = ({ cells }: DraftRow) => apart && cells['kind'] === 'assessment';
  return own.find(({ cells }) => cells['grade']) ?? own.find(inWords);
}

/** What was done in the year, where it has no grade yet and the plan does not keep its grades apart. */
function homeOf(
  draft: Draft,
  line: EntryLine,
  kind: TaskKind,
  apart: boolean,
): DraftRow | undefined {
  const done = resultOf(draft, line, kind);
  return apart || keepsApart(draft) || done?.cells['grade'] ? undefined : done;
}

/** Whether the plan has graded so far, and never in the row of what was done. */
function keepsApart({ rows }: Draft): boolean {
  const graded = rows.filter(({ before }) => before?.['grade']);
  return graded.length > 0 && graded.every(({ before }) => before?.['kind'] !== 'achievement');
}

/** Writes a value; a blank takes away what is there only if that is allowed. */
function writeOrClear(
  line: EntryLine,
  name: 'grade' | 'text',
  row: DraftRow,
  value: string,
  drafts: Drafts,
  notes: IntakeNotes,
  mayClear: boolean,
): void {
  const [place, current] = [line.place(name), row.cells[name] ?? ''];
  row.hints.set(name, place);
  if (value === current) return;
  if (value === '' && !noteCleared(place, current, notes, mayClear)) return;
  drafts.write(row, name, value, place);
}

function writeReason(
  line: EntryLine,
  row: DraftRow,
  drafts: Drafts,
  notes: IntakeNotes,
  mayClear: boolean,
): void {
  const [cell, place] = [line.cell('text'), line.place('text')];
  if (row.cells['kind'] !== 'assessment') {
    if (isBlankOrDash(cell)) return;
    notes.problems.push(
      problemAt(place, {
        message: 'この評価は、実績と同じ行に記録されているので、ここに理由を書けません。',
        found: cell!.text.trim(),
        fix: '理由は、取組か施策の行の「実績」に書いてください。',
      }),
    );
    return;
  }
  if (cell?.text === row.cells['text']) return;
  const read = isBlankOrDash(cell) ? undefined : readCell(columnOf('text'), cell, place);
  if (read?.problem) notes.problems.push(read.problem);
  else {
    if (read?.mended) notes.mended.push(read.mended);
    writeOrClear(line, 'text', row, read?.value ?? '', drafts, notes, mayClear);
  }
}

/** An assessment that says nothing any more. */
function isEmpty({ cells }: DraftRow): boolean {
  return ['grade', 'text', 'state', 'next_step'].every((name) => !cells[name]);
}
