import { writeCsv } from '../../../tables/csv/write-csv.ts';
import type { Draft, DraftRow } from './drafts.ts';

/** The one form of a CSV under data/: LF, quotes where needed, a line break at the end. */
export function draftText(draft: Draft): string {
  const header = headerOf(draft);
  const kept = draft.rows.filter(({ isRemoved }) => !isRemoved);
  const lines = [header, ...kept.map(({ cells }) => header.map((name) => cells[name] ?? ''))];
  return writeCsv(lines);
}

/** The columns of the file, with those of the table that it lacked and now needs. */
export function headerOf({ header, rows, table }: Draft): readonly string[] {
  const isNeeded = (name: string) => rows.some(({ cells, isRemoved }) => !isRemoved && cells[name]);
  const missing = table.columns.filter(({ name }) => !header.includes(name) && isNeeded(name));
  if (missing.length === 0) return header;
  const names = table.columns.map(({ name }) => name);
  const added = missing.map(({ name }) => name);
  return names.filter((name) => header.includes(name) || added.includes(name));
}

/** The row that begins on a line of the written file. */
export function rowAtLine(draft: Draft, line: number): DraftRow | undefined {
  const header = headerOf(draft);
  let at = 2 + breaksIn(header);
  for (const row of draft.rows) {
    if (row.isRemoved) continue;
    if (at === line) return row;
    at += 1 + breaksIn(header.map((name) => row.cells[name] ?? ''));
  }
  return undefined;
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/** Whether anything in a row differs from what was read. */
export function isChanged({ before, cells, isRemoved }: DraftRow): boolean {
  if (isRemoved || before === null) return true;
  return Object.keys(cells).some((name) => (cells[name] ?? '') !== (before[name] ?? ''));
}
