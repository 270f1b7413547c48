import { readInput } from '../../load/read/folder.ts';
import type { Grid } from '../../load/read/workbook/grid.ts';
import type { Intake } from '../../load/intake/finish-intake.ts';
import { takeIn } from '../../load/intake/take-in.ts';
import { problemsIn } from '../../load/load.ts';
import { fixtureFolder } from './input-folder.ts';
import { returnedWorkbook, sentWorkbook, type Entries } from './returned-workbook.ts';

/** The fixture as it was read, and the workbooks that it sends out for two years. */
export const folder = readInput(fixtureFolder);
export const sent = sentWorkbook(fixtureFolder, 2025);
export const sentNext = sentWorkbook(fixtureFolder, 2026);
export const options = { mayDelete: false, check: problemsIn };

/** What comes of a workbook that comes back with these entries. */
export function back(entries: Entries, book = sent): Intake {
  return takeIn([returnedWorkbook(book, entries)], folder, options);
}

/** What comes of a workbook whose sheets were edited. */
export function edited(edit: (grids: Grid[]) => void, mayDelete = false): Intake {
  const grids = returnedWorkbook(sent, {});
  edit(grids);
  return takeIn([grids], folder, { ...options, mayDelete });
}

/** The new text of a table of the plan; empty where it stays. */
export function textOf(intake: Intake, table: string): string {
  return intake.files.find(({ path }) => path.endsWith(`/${table}.csv`))?.text ?? '';
}

/** Cells of the rows that change, by column. */
export function cellsOf(intake: Intake) {
  return intake.changes.map(({ kind, table, key, cells }) => [
    kind,
    table,
    key,
    Object.fromEntries(cells.map(({ column, after }) => [column, after])),
  ]);
}
