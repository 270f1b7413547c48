import { readInput } from '../../load/read/folder.ts';
import { sortFiles } from '../../load/read/input.ts';
import { typedRows } from '../../load/read/rows.ts';
import type { Grid, GridCell } from '../../load/read/workbook/grid.ts';
import { readWorkbook } from '../../load/read/workbook/read-workbook.ts';
import { officerWorkbook } from '../../publish/workbook/officer-workbook.ts';
import { writeWorkbook } from '../../publish/workbook/write-workbook.ts';
import { readSite } from '../../site.ts';
import { entryColumns, entrySheetName, type EntryColumnName } from '../../tables/entry-sheet.ts';

/** What an officer writes: by 「取組 1-1-1-1」, in columns of the sheet of the year. */
export type Entries = Record<string, Partial<Record<EntryColumnName, string | GridCell>>>;

/** The bytes of the workbook of a folder's first plan, or of another, as it goes out. */
export function sentWorkbook(folder: string, fy: number, planId?: string): Uint8Array {
  const { plans } = readSite(folder).site;
  const plan = plans.find(({ id }) => id === planId) ?? plans[0]!;
  const errand = { plan, fy, division: null, deadline: null, sendTo: '行政改革課' };
  return writeWorkbook(
    officerWorkbook(errand, typedRows(sortFiles(readInput(folder), new Set()).input)),
  );
}

/** The sheets of a workbook that came back with these entries. */
export function returnedWorkbook(sent: Uint8Array, entries: Entries, file = '回答.xlsx'): Grid[] {
  const grids = opened(sent).map((grid) => ({ ...structuredClone(grid), file }));
  const sheet = grids.find((grid) => grid.sheet === entrySheetName)!;
  // A plan has only the columns that it needs; the titles are below two lines.
  const titles = sheet.rows[2]!.cells.map(({ text }) => text);
  for (const [subject, cells] of Object.entries(entries)) {
    const [kind, no] = subject.split(' ');
    const row = sheet.rows.find((it) => it.cells[1]?.text === kind && it.cells[2]?.text === no)!;
    for (const [name, value] of Object.entries(cells))
      writeCell(row.cells as GridCell[], titles, name, value);
  }
  return grids;
}

const known = new WeakMap<Uint8Array, Grid[]>();

/** Read once: most tests change a cell or two. */
function opened(sent: Uint8Array): Grid[] {
  const grids = known.get(sent) ?? readWorkbook('', sent);
  if (!Array.isArray(grids)) throw new Error(grids.message);
  known.set(sent, grids);
  return grids;
}

/** Writes into a cell of a sheet: the row from 0 as it was written, the column by its title or from 0. */
export function writeInTable(
  grids: Grid[],
  sheet: string,
  row: number,
  column: number | string,
  text: string,
): void {
  const { rows } = grids.find((grid) => grid.sheet === sheet)!;
  const at = typeof column === 'number' ? column : columnOf(rows[0]!.cells, column);
  (rows[row]!.cells as GridCell[])[at] = { text, look: 'text' };
}

/** Adds a row to a sheet, its cells by the titles of their columns. */
export function addInTable(
  grids: Grid[],
  sheet: string,
  no: number,
  texts: Record<string, string>,
): void {
  const { rows } = grids.find((grid) => grid.sheet === sheet)!;
  const cells: GridCell[] = [];
  for (const [title, text] of Object.entries(texts))
    cells[columnOf(rows[0]!.cells, title)] = { text, look: 'text' };
  (rows as unknown[]).push({ no, cells });
}

function columnOf(head: readonly GridCell[], title: string): number {
  const at = head.findIndex((cell) => cell?.text === title);
  if (at === -1) throw new Error(`no column ${title}`);
  return at;
}

function writeCell(
  row: GridCell[],
  titles: readonly string[],
  name: string,
  value: string | GridCell,
): void {
  const column = titles.indexOf(entryColumns.find((it) => it.name === name)!.title);
  if (column === -1) throw new Error(`no column ${name}`);
  row[column] = typeof value === 'string' ? { text: value, look: 'text' } : value;
}
