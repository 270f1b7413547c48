import { findProblems } from '../load/find-problems.ts';
import type { TextFile } from '../load/read/folder.ts';
import type { RawInput } from '../load/read/input.ts';
import { sortTables } from '../load/read/sort-tables.ts';
import { typedRows } from '../load/read/rows.ts';
import { sortProblems, type Problem } from '../load/report/problem.ts';
import type { Rows } from '../tables/describe/rows.ts';

/** What the tables of a site say, and what is wrong in them; prose is not looked at here. */
export function readTables(
  files: readonly TextFile[],
  takenNames: ReadonlySet<string>,
  publicFiles: readonly string[] = [],
): { input: RawInput; rows: Rows; problems: Problem[] } {
  const { tables, problems } = sortTables(files);
  const input = { tables, prose: [], publicFiles, unreadable: [], takenNames };
  const { filled, problems: found } = findProblems(input);
  return { input, rows: typedRows(filled), problems: sortProblems([...problems, ...found]) };
}
