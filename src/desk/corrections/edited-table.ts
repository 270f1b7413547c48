import { cutRows } from '../../load/read/cut.ts';
import type { TextFile } from '../../load/read/folder.ts';
import { separatorOf } from '../../load/read/separator.ts';
import { tableAt } from '../../load/read/sort-tables.ts';
import { parseTable } from '../../load/read/parse.ts';
import { repairFile } from '../../load/repair/repair-file.ts';
import { writeCsv } from '../../tables/csv/write-csv.ts';
import type { CellEdit } from './cell-edit.ts';

/** Not a cell of a table but its head and its blank rows and columns, which are put right together. */
export const layout = 0;

/** A table of a site with what was chosen for its cells; rows stay where they are, so that later choices find theirs. */
export function editedTable(file: TextFile, edits: readonly CellEdit[]): TextFile {
  const own = edits.filter((edit) => edit.file === file.path);
  const place = tableAt(file.path);
  if (own.length === 0 || !place) return file;
  const cut = cutRows(file.text, separatorOf(file.text, place.table));
  if (cut.some(({ hasBadQuotes }) => hasBadQuotes)) return file;
  const byRow = Map.groupBy(own, ({ row }) => row);
  const lines: string[] = Array.from({ length: cut.at(-1)?.row ?? 0 }, () => '');
  for (const row of cut) {
    const cells = [...row.cells];
    for (const { column, text } of byRow.get(row.row) ?? []) cells[column] = text;
    lines[row.row - 1] = writeCsv([cells]).slice(0, -1);
  }
  const edited = { path: file.path, text: `${lines.join('\n')}\n` };
  return byRow.has(layout) ? laidOut(edited) : edited;
}

/** A table with the names of its columns as they are to be, and without columns and last rows in which nothing stands. */
export function laidOut(file: TextFile): TextFile {
  const { table, planId } = tableAt(file.path)!;
  const { raw } = parseTable(file, table, planId);
  const repaired = repairFile(file, raw, new Map());
  return repaired?.changes.length ? { path: file.path, text: writeCsv(repaired.rows) } : file;
}
