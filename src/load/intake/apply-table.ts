import type { Column } from '../../tables/describe/column.ts';
import type { Table } from '../../tables/describe/table.ts';
import type { TableName } from '../../tables/all-tables.ts';
import type { Grid, GridRow } from '../read/workbook/grid.ts';
import { newRow, writeRow, type ReadRow } from './apply-row.ts';
import { keyWords, type Draft, type DraftRow, type Drafts } from './drafts/drafts.ts';
import type { Head } from './sheets/find-head.ts';
import { problemAt, type IntakeNotes } from './intake-notes.ts';
import { RowIndex } from './drafts/row-index.ts';
import { placeOf } from './sheets/place.ts';
import { fillProvenance } from './drafts/fill-provenance.ts';
import { readCell } from './sheets/read-cell.ts';

/** A sheet of a table. */
export interface TableSheetRead {
  grid: Grid;
  table: Table;
  head: Head<string>;
  planId: string | null;
}

/**
 * Writes the rows of a sheet into the drafts: what has a known key is changed, what has none is added. Rows
 * of the data that the sheet does not have are removed if that is allowed; they are told either way.
 */
export function applyTable(
  { grid, table, head, planId }: TableSheetRead,
  drafts: Drafts,
  notes: IntakeNotes,
  mayDelete: boolean,
): void {
  const seen = new Set<DraftRow>();
  const opened = new Map<Draft, RowIndex>();
  for (const row of grid.rows.filter(({ no }) => no > head.row)) {
    const own = (row.cells[head.columns.get('plan_id') ?? -1]?.text ?? '').trim();
    const plan = table.scope === 'plan' ? own || planId : null;
    const draft = drafts.open(table.name as TableName, plan);
    const index = opened.get(draft) ?? new RowIndex(draft);
    opened.set(draft, index);
    const read = readRow(grid, row, table, head, notes);
    const cells = read && Object.fromEntries(read.values);
    if (read === undefined || index.isRemovedElsewhere(cells!)) continue;
    const known = index.find(cells!);
    if (known === undefined && index.isSaid(cells!)) continue;
    const target = known ?? newRow(draft, read, placeOf(grid, row.no, 0));
    if (seen.has(target)) {
      notes.problems.push(twice(read, table));
      continue;
    }
    seen.add(target);
    writeRow(target, read, drafts);
    index.update(target);
    if (target.before === null) fillProvenance(draft, target, drafts);
  }
  for (const draft of opened.keys()) noteMissing(draft, seen, grid, notes, mayDelete);
}

/** The cells of a row by column; undefined where it is no row of the table, or holds a question. */
function readRow(
  grid: Grid,
  row: GridRow,
  table: Table,
  head: Head<string>,
  notes: IntakeNotes,
): ReadRow | undefined {
  const place = (column: number) => placeOf(grid, row.no, column);
  const cells = table.columns.flatMap((column) => {
    const at = head.columns.get(column.name);
    return at === undefined ? [] : [{ column, at, cell: row.cells[at] }];
  });
  const filled = cells.filter(({ cell }) => (cell?.text ?? '').trim() !== '');
  if (
    isNoRow(
      row,
      filled.map(({ column }) => column),
      table,
    )
  ) {
    const [words, at] = firstWords(row);
    notes.remarks.push({
      place: place(at),
      words: `表の行ではないので、読みませんでした：${words}`,
    });
    return undefined;
  }
  if (filled.length === 0) return undefined;
  const asWritten = Object.fromEntries(
    cells.map(({ column, cell }) => [column.name, cell?.text ?? '']),
  );
  const unit = asWritten['unit'] ?? '';
  const read: ReadRow = { values: new Map(), places: new Map() };
  let isClear = true;
  for (const { column, at, cell } of cells) {
    const context = { row: asWritten, columns: table.columns.map(({ name }) => name), unit };
    const { value, also, mended, problem } = readCell(column, cell, place(at), context);
    if (problem) notes.problems.push(problem);
    isClear &&= problem === undefined;
    if (mended) notes.mended.push(mended);
    read.values.set(column.name, value);
    read.places.set(column.name, place(at));
    for (const [name, words] of Object.entries(also))
      if (!read.values.get(name)) read.values.set(name, words);
  }
  return isClear ? read : undefined;
}

/** A note or a sum below the table: without a key, in one cell or two. */
function isNoRow({ cells }: GridRow, filled: readonly Column[], { key, columns }: Table): boolean {
  const texts = Array.from(cells, (cell) => (cell?.text ?? '').trim()).filter(Boolean);
  if (texts.length === 0) return false;
  if (/^(※|＊|注[）):：\d]|(合|総|小)\s*計$)/.test(texts[0]!)) return true;
  const isKeyed = filled.some(({ name }) => key.includes(name));
  return !isKeyed && filled.length <= 1 && columns.length > 3;
}

function firstWords({ cells }: GridRow): [words: string, column: number] {
  const column = cells.findIndex((cell) => (cell?.text ?? '').trim() !== '');
  return [cells[column]?.text.trim() ?? '', column];
}

function twice({ values, places }: ReadRow, table: Table) {
  const cells = Object.fromEntries(values);
  return problemAt([...places.values()][0]!, {
    message: `同じ番号の行が、このシートに2つあります（${keyWords({ table }, cells)}）。`,
    fix: 'どちらかを消すか、番号を空にして新しい行として加えてください。',
  });
}

function noteMissing(
  draft: Draft,
  seen: ReadonlySet<DraftRow>,
  grid: Grid,
  notes: IntakeNotes,
  mayDelete: boolean,
): void {
  const missing = draft.rows.filter(
    (row) => row.before !== null && !row.isRemoved && !seen.has(row),
  );
  if (missing.length === 0) return;
  if (mayDelete) {
    for (const row of missing) row.isRemoved = true;
    return;
  }
  const names = missing.slice(0, 5).map(({ cells }) => keyWords(draft, cells));
  const more = missing.length > names.length ? ` ほか${missing.length - names.length}行` : '';
  notes.remarks.push({
    place: { file: grid.file, words: grid.sheet === null ? '' : `シート『${grid.sheet}』` },
    words: `${draft.table.title}の${missing.length}行がありませんが、データに残します（消すには --allow-delete）：${names.join('、')}${more}`,
  });
}
