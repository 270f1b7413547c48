import { effects } from '../../../tables/effects.ts';
import type { Column } from '../../../tables/describe/column.ts';
import { nextNumber } from '../drafts/new-numbers.ts';
import { reportSource } from '../drafts/report-source.ts';
import { addRow, type Draft, type DraftRow, type Drafts } from '../drafts/drafts.ts';
import { problemAt, type IntakeNotes } from '../intake-notes.ts';
import { readCell } from '../sheets/read-cell.ts';
import { isBlankOrDash, noteCleared } from './blank-cells.ts';
import { isOfKind, kindOfLine, type EffectKind } from './effect-kinds.ts';
import type { EntryLine } from './entry-line.ts';
import type { TaskKind } from './results-of.ts';

const valueColumn: Column = effects.columns.find(({ name }) => name === 'value')!;

/** Writes the effect that a task had in the year; its kind and unit stand beside it. */
export function applyEffect(
  line: EntryLine,
  kind: TaskKind,
  drafts: Drafts,
  notes: IntakeNotes,
  mayClear: boolean,
): void {
  if (!line.has('effect')) return;
  const [cell, place] = [line.cell('effect'), line.place('effect')];
  const isBlank = isBlankOrDash(cell);
  const draft = drafts.open('effects', line.planId);
  const own = draft.rows.filter((row) => isOfTask(row, line, kind));
  const counted = kindOfLine(line, draft, own, isBlank);
  if ('problem' in counted) notes.problems.push(counted.problem);
  if (!('kind' in counted)) return;
  const [existing, another] = own.filter(
    (row) => isActual(row, line) && isOfKind(row, counted, draft),
  );
  if (another) {
    if (!isBlank) notes.problems.push(recordedTwice(line));
    return;
  }
  if (isBlank) {
    if (existing && noteCleared(place, existing.cells['value'] ?? '', notes, mayClear))
      existing.isRemoved = true;
    return;
  }
  const read = readCell(valueColumn, cell, place, { row: {}, columns: [], unit: counted.unit });
  if (read.problem) {
    notes.problems.push(read.problem);
    return;
  }
  if (read.mended) notes.mended.push(read.mended);
  if (existing && Number(existing.cells['value']) === Number(read.value)) return;
  const row = existing ?? newEffect(line, kind, counted, draft, drafts);
  drafts.write(row, 'value', read.value, place);
}

function isOfTask({ cells, isRemoved }: DraftRow, { no }: EntryLine, kind: TaskKind): boolean {
  if (isRemoved || cells['section_no']) return false;
  return kind === 'action'
    ? cells['action_no'] === no
    : cells['measure_no'] === no && !cells['action_no'];
}

function isActual({ cells }: DraftRow, { fy }: EntryLine): boolean {
  return (
    cells['series'] === 'actual' && cells['fy'] === String(fy) && cells['cumulative'] !== 'yes'
  );
}

function newEffect(
  line: EntryLine,
  kind: TaskKind,
  counted: EffectKind,
  draft: Draft,
  drafts: Drafts,
): DraftRow {
  const { planId, fy, no, subject } = line;
  const source = reportSource(drafts, planId, fy);
  const plan = drafts.open('plans', null).rows.find(({ cells }) => cells['plan_id'] === planId);
  const cells = {
    kind: counted.kind,
    series: 'actual',
    fy: String(fy),
    unit: counted.unit,
    one_off: counted.isOneOff ? 'yes' : '',
    measure_no: subject.cells['measure_no'] ?? '',
    action_no: kind === 'action' ? no : '',
    source_id: source === plan?.cells['source_id'] ? '' : source,
    source_place: `効果 ${no}`,
  };
  const row = addRow(draft, { effect_no: nextNumber(draft, cells) ?? '', ...cells });
  row.hints.set('effect_no', line.place('no'));
  return row;
}

function recordedTwice(line: EntryLine) {
  return problemAt(line.place('effect'), {
    message: 'この年度の同じ種類の効果が、データに2行あります。どちらの値かわかりません。',
    found: (line.cell('effect')?.text ?? '').trim(),
    fix: 'この欄を空にし、シート「取組の効果」の行を直してください。',
  });
}
