import type { EntryColumnName } from '../../../tables/entry-sheet.ts';
import { results } from '../../../tables/results.ts';
import type { Column } from '../../../tables/describe/column.ts';
import type { EntryLine } from './entry-line.ts';
import type { Draft, DraftRow, Drafts } from '../drafts/drafts.ts';
import { readState, shownState } from './entry-states.ts';
import type { IntakeNotes } from '../intake-notes.ts';
import { readCell } from '../sheets/read-cell.ts';
import { achievement, addResult } from './add-result.ts';
import { applyEffect } from './apply-effect.ts';
import { applyGrade } from './apply-grade.ts';
import { isBlankOrDash, noteCleared } from './blank-cells.ts';
import { resultOf, type TaskKind } from './results-of.ts';

const columnOf = (name: string): Column => results.columns.find((column) => column.name === name)!;

/** The texts of a result that the sheet asks for, by their columns there and in results. */
const texts = [
  ['text', columnOf('text')],
  ['next_step', columnOf('next_step')],
] as const satisfies [EntryColumnName, Column][];

/**
 * Writes what was filled in for an action or a measure: the result of the year, an assessment and an effect. In a
 * row for further assessments and effects (`apart`) there is no result.
 */
export function applyTask(
  line: EntryLine,
  kind: TaskKind,
  apart: boolean,
  drafts: Drafts,
  notes: IntakeNotes,
  mayClear: boolean,
): void {
  noteForKeeper(line, notes);
  if (!apart) applyResult(line, kind, drafts, notes, mayClear);
  applyGrade(line, kind, apart, drafts, notes, mayClear);
  applyEffect(line, kind, drafts, notes, mayClear);
}

function applyResult(
  line: EntryLine,
  kind: TaskKind,
  drafts: Drafts,
  notes: IntakeNotes,
  mayClear: boolean,
): void {
  const draft = drafts.open('results', line.planId);
  const existing = resultOf(draft, line, kind);
  const isBlank = (['state', 'text', 'next_step'] as const).every((name) =>
    isBlankOrDash(line.cell(name)),
  );
  if (!existing && isBlank) return;
  const row = existing ?? addResult(line, kind, achievement, draft, drafts);
  if (line.has('state')) writeState(line, draft, row, drafts, notes, mayClear);
  for (const [name, column] of texts) {
    if (!line.has(name)) continue;
    const [cell, place] = [line.cell(name), line.place(name)];
    const current = row.cells[column.name] ?? '';
    row.hints.set(column.name, place);
    if (isBlankOrDash(cell)) {
      if (current !== '' && noteCleared(place, current, notes, mayClear))
        drafts.write(row, column.name, '', place);
      continue;
    }
    if (cell!.text === current) continue;
    const read = readCell(column, cell, place);
    if (read.problem) notes.problems.push(read.problem);
    else {
      if (read.mended) notes.mended.push(read.mended);
      drafts.write(row, column.name, read.value, place);
    }
  }
}

function writeState(
  line: EntryLine,
  draft: Draft,
  row: DraftRow,
  drafts: Drafts,
  notes: IntakeNotes,
  mayClear: boolean,
): void {
  const [cell, place, shown] = [line.cell('state'), line.place('state'), shownState(row)];
  if (isBlankOrDash(cell)) {
    if (shown === '' || !noteCleared(place, shown, notes, mayClear)) return;
    drafts.write(row, 'state', '', place);
    drafts.write(row, 'state_label', '', place);
    return;
  }
  if (cell!.text.trim() === shown) return;
  const read = readState(draft, cell, place);
  if (read.problem) notes.problems.push(read.problem);
  else {
    if (read.mended) notes.mended.push(read.mended);
    drafts.write(row, 'state', read.value, place);
    drafts.write(row, 'state_label', read.label, place);
  }
}

/** What an officer writes beside an action is for the one who keeps the plan, not for the public. */
function noteForKeeper(line: EntryLine, notes: IntakeNotes): void {
  const words = (line.cell('note')?.text ?? '').trim();
  if (words !== '')
    notes.remarks.push({
      place: line.place('note'),
      words: `備考（データには入れません）：${words}`,
    });
}
