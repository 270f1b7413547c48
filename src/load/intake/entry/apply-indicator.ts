import { indicatorValues } from '../../../tables/indicator-values.ts';
import type { Column } from '../../../tables/describe/column.ts';
import { shortYearName } from '../../../words/fiscal-year.ts';
import type { EntryLine } from './entry-line.ts';
import { isBlankOrDash, noteCleared } from './blank-cells.ts';
import { addRow, type Draft, type DraftRow, type Drafts } from '../drafts/drafts.ts';
import type { IntakeNotes } from '../intake-notes.ts';
import { readCell } from '../sheets/read-cell.ts';
import { reportSource } from '../drafts/report-source.ts';

const columnOf = (name: string): Column =>
  indicatorValues.columns.find((column) => column.name === name)!;

/** Writes the actual of the year that was filled in for an indicator, with its note. */
export function applyIndicator(
  line: EntryLine,
  drafts: Drafts,
  notes: IntakeNotes,
  mayClear: boolean,
): void {
  const draft = drafts.open('indicator_values', line.planId);
  const existing = actualOf(draft, line);
  if (!existing && isBlankOrDash(line.cell('value')) && isBlankOrDash(line.cell('note'))) return;
  const row = existing ?? newActual(line, draft, drafts);
  writeValue(line, row, drafts, notes, mayClear);
  writeNote(line, row, drafts, notes, mayClear);
}

const ranks = ['preliminary', '', 'original', 'revised'];

/** The actual in force: a revised one before the original before a preliminary. */
function actualOf(draft: Draft, { no, fy }: EntryLine): DraftRow | undefined {
  const rankOf = ({ cells }: DraftRow) => ranks.indexOf(cells['revision'] ?? '');
  return draft.rows
    .filter(
      ({ cells, isRemoved }) =>
        !isRemoved &&
        cells['indicator_no'] === no &&
        cells['series'] === 'actual' &&
        cells['fy'] === String(fy),
    )
    .toSorted((a, b) => rankOf(b) - rankOf(a))[0];
}

function newActual(line: EntryLine, draft: Draft, drafts: Drafts): DraftRow {
  const { planId, fy, no, subject } = line;
  const others = draft.rows.filter(({ cells }) => cells['indicator_no'] === no);
  const isAverage =
    others.length > 0 && others.every(({ cells }) => cells['aggregation'] === 'average');
  const from =
    subject.cells['nature'] === 'cumulative' ? (subject.cells['cumulative_from_fy'] ?? '') : '';
  const row = addRow(draft, {
    indicator_no: no,
    series: 'actual',
    fy: String(fy),
    aggregation: isAverage ? 'average' : '',
    period_from: from,
    period_to: from === '' ? '' : String(fy),
    source_id: reportSource(drafts, planId, fy),
    source_place: `指標の状況 ${no}`,
  });
  row.hints.set('indicator_no', line.place('no'));
  return row;
}

function writeValue(
  line: EntryLine,
  row: DraftRow,
  drafts: Drafts,
  notes: IntakeNotes,
  mayClear: boolean,
): void {
  if (!line.has('value')) return;
  const [cell, place, current] = [
    line.cell('value'),
    line.place('value'),
    row.cells['value'] ?? '',
  ];
  row.hints.set('label', place);
  if (isBlankOrDash(cell)) {
    if (current !== '' && noteCleared(place, current, notes, mayClear))
      drafts.write(row, 'value', '', place);
    return;
  }
  const unit = line.subject.cells['unit'] ?? '';
  const context = { row: row.cells, columns: Object.keys(row.cells), unit };
  const read = readCell(columnOf('value'), cell, place, context);
  if (read.problem) {
    notes.problems.push(read.problem);
    return;
  }
  if (read.mended) notes.mended.push(read.mended);
  if (isSameNumber(read.value, current)) return;
  drafts.write(row, 'value', read.value, place);
  for (const [name, value] of Object.entries(read.also)) drafts.write(row, name, value, place);
  drafts.write(row, 'label', labelOf(row, current, unit), place);
}

function isSameNumber(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && Number(a) === Number(b));
}

/** The label as it is written for the others, with the new value: R7：62%, R6～R7：6業務. */
function labelOf({ cells, before }: DraftRow, old: string, unit: string): string {
  const label = before?.['label'] ?? '';
  const value = cells['value']!;
  if (old !== '' && label.split(old).length === 2) return label.replace(old, value);
  const [from, to] = [cells['period_from'], Number(cells['fy'])];
  const years = from ? `${shortYearName(Number(from))}～${shortYearName(to)}` : shortYearName(to);
  return `${years}：${value}${unit}`;
}

function writeNote(
  line: EntryLine,
  row: DraftRow,
  drafts: Drafts,
  notes: IntakeNotes,
  mayClear: boolean,
): void {
  if (!line.has('note')) return;
  const [cell, place, current] = [line.cell('note'), line.place('note'), row.cells['note'] ?? ''];
  if (isBlankOrDash(cell)) {
    if (current !== '' && noteCleared(place, current, notes, mayClear))
      drafts.write(row, 'note', '', place);
    return;
  }
  if (cell!.text === current) return;
  const read = readCell(columnOf('note'), cell, place);
  if (read.problem) notes.problems.push(read.problem);
  else {
    if (read.mended) notes.mended.push(read.mended);
    drafts.write(row, 'note', read.value, place);
  }
}
