import {
  entryColumns,
  entryKinds,
  type EntryColumnName,
  type EntryKind,
} from '../../../tables/entry-sheet.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Grid, GridRow } from '../../read/workbook/grid.ts';
import { applyIndicator } from './apply-indicator.ts';
import { applyTask } from './apply-task.ts';
import type { Draft, DraftRow, Drafts } from '../drafts/drafts.ts';
import type { Head } from '../sheets/find-head.ts';
import { problemAt, type IntakeNotes } from '../intake-notes.ts';
import type { EntryLine } from './entry-line.ts';
import { placeOf, type Place } from '../sheets/place.ts';

/** Writes what an officer filled in into the drafts; what cannot be understood is noted with its cell. */
export function applyEntry(
  sheet: { grid: Grid; head: Head<EntryColumnName>; planId: string; fy: number },
  drafts: Drafts,
  notes: IntakeNotes,
  mayClear: boolean,
): void {
  const { grid, head, planId, fy } = sheet;
  for (const row of grid.rows.filter(({ no }) => no > head.row)) {
    const at = (name: EntryColumnName) => head.columns.get(name);
    const cell = (name: EntryColumnName) => row.cells[at(name) ?? -1];
    const place = (name: EntryColumnName) => placeOf(grid, row.no, at(name) ?? at('no')!);
    const no = withoutDecoration(cell('no')?.text ?? '');
    if (no === '') {
      noteRowWithoutNumber(grid, row, head, notes);
      continue;
    }
    const found = subjectOf(drafts, planId, no, cell('kind')?.text ?? '');
    if ('numbers' in found) {
      notes.problems.push(unknownNumber(place('no'), no, found.numbers));
      continue;
    }
    const line = {
      planId,
      fy,
      no,
      subject: found.subject,
      cell,
      place,
      has: (name: EntryColumnName) => at(name) !== undefined,
    };
    noteClosedCells(line, found.kind, notes);
    if (found.kind === 'indicator') applyIndicator(line, drafts, notes, mayClear);
    else {
      const kind = homes[found.kind][0] === 'actions' ? 'action' : 'measure';
      applyTask(line, kind, kind !== found.kind, drafts, notes, mayClear);
    }
  }
}

function withoutDecoration(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/^'/, '')
    .replace(/[‐‑‒–—―−ー]/g, '-');
}

const homes = {
  action: ['actions', 'action_no'],
  measure: ['measures', 'measure_no'],
  indicator: ['indicators', 'indicator_no'],
  action_more: ['actions', 'action_no'],
  measure_more: ['measures', 'measure_no'],
} as const;

const main: readonly EntryKind[] = ['action', 'measure', 'indicator'];

/** What a number means: of the kind that the row says, else of the only kind that has it. */
function subjectOf(
  drafts: Drafts,
  planId: string,
  no: string,
  kindWords: string,
): { kind: EntryKind; subject: DraftRow } | { numbers: string[] } {
  const words = kindWords.replace(/\s+/g, '');
  const kinds =
    words === ''
      ? main
      : (Object.keys(homes) as EntryKind[]).filter((kind) => entryKinds[kind] === words);
  const all = kinds.map((kind) => {
    const [table, column] = homes[kind];
    const draft: Draft = drafts.open(table, planId);
    return { kind, column, rows: draft.rows };
  });
  const hits = all.flatMap(({ kind, column, rows }) =>
    rows.filter(({ cells }) => cells[column] === no).map((subject) => ({ kind, subject })),
  );
  const [hit, second] = hits;
  if (hit && !second) return hit;
  return { numbers: all.flatMap(({ column, rows }) => rows.map(({ cells }) => cells[column]!)) };
}

function unknownNumber(place: Place, no: string, numbers: readonly string[]) {
  return problemAt(place, {
    message: 'この番号の取組・施策・指標は、計画のデータにありません。',
    found: no,
    nearest: nearestTo(no, numbers),
    fix: '番号と種別の欄を、配ったときのとおりに戻してください。新しい取組は、計画をまとめる人がシート「取組項目」に加えます。',
  });
}

/** Words in a row without a number: a note below the table, or a row that was added. */
function noteRowWithoutNumber(
  grid: Grid,
  row: GridRow,
  head: Head<EntryColumnName>,
  notes: IntakeNotes,
): void {
  const column = row.cells.findIndex((cell) => (cell?.text ?? '').trim() !== '');
  if (column === -1) return;
  const place = placeOf(grid, row.no, column);
  const fills = entryColumns.filter(({ fillsIn }) => fillsIn.length > 0);
  const isFilled = fills.some(
    ({ name }) => (row.cells[head.columns.get(name) ?? -1]?.text ?? '').trim() !== '',
  );
  const text = row.cells[column]!.text.trim();
  if (!isFilled)
    notes.remarks.push({ place, words: `番号のない行なので、読みませんでした：${text}` });
  else
    notes.problems.push(
      problemAt(place, {
        message: '記入がありますが、番号の欄が空です。',
        found: text,
        fix: '番号の欄に、取組か指標の番号を書いてください。',
      }),
    );
}

/** What stands in a cell that this kind of row does not use. */
function noteClosedCells(line: EntryLine, kind: EntryKind, notes: IntakeNotes): void {
  for (const { name, title, fillsIn } of entryColumns) {
    const isOpen = fillsIn.length === 0 || (fillsIn as readonly EntryKind[]).includes(kind);
    const text = (line.cell(name)?.text ?? '').trim();
    if (isOpen || text === '') continue;
    notes.problems.push(
      problemAt(line.place(name), {
        message: `${entryKinds[kind]}の行では、「${title}」は使いません。`,
        found: text,
        fix: 'この欄を空にし、正しい行か欄に書いてください。',
      }),
    );
  }
}
