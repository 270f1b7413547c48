/** A cell of a file as a program reads it: everything in a CSV is text. */
export type GridCell = string | number | null;

/** A published table as a file, the way a checker sees it: rows of cells, the header among them. */
export interface Grid {
  format: 'csv' | 'xlsx';
  /** The whole text of a CSV; blank for a sheet. */
  text: string;
  rows: readonly (readonly GridCell[])[];
  /** Whether the first row is set in bold: a sign of a header to the checker. */
  hasBoldHeader: boolean;
}

/** One place where a file does not keep a rule. */
export interface Finding {
  /** The column by its place from 0; null where the whole file is meant. */
  column: number | null;
  /** `B12`, or a row, as spreadsheets name it. */
  where: string;
  why: string;
}

/** The cells of a column from one row to another, both included. */
export function cellsOf(grid: Grid, column: number, from: number, to: number): GridCell[] {
  return grid.rows.slice(from, to + 1).map((row) => row[column] ?? null);
}

/** How many columns a grid has: those of its widest row. */
export function widthOf({ rows }: Grid): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** The text of a cell without the blanks around it; blank cells give ''. */
export function wordsOf(cell: GridCell): string {
  return cell === null ? '' : String(cell).trim();
}

/** Name of a cell as spreadsheets write it: row 0, column 27 is AB1. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/**
 * Looks at the text of every cell, the header too; gives a finding where `fault` says something. It is asked once for
 * each text of a column: most cells of a table say what others say too.
 */
export function findInCells(
  { rows }: Grid,
  fault: (text: string, column: number) => string | null,
): Finding[] {
  const known: Map<GridCell, string | null>[] = [];
  const found: Finding[] = [];
  for (const [index, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      if (cell === null) continue;
      const answers = (known[column] ??= new Map());
      let why = answers.get(cell);
      if (why === undefined) {
        const text = String(cell);
        why = text.trim() === '' ? null : fault(text, column);
        answers.set(cell, why);
      }
      if (why !== null) found.push({ column, where: cellName(index, column), why });
    }
  return found;
}
