import { cellsOf, widthOf, wordsOf, type Grid, type GridCell } from './grid.ts';
import { headerRowsOf } from './header-rows.ts';
import { isNumberText, isPlaceholder } from './number-words.ts';
import { trimmedRows, type Stray } from './trimmed-rows.ts';

/** What the checker takes a column for by its cells. */
export type ColumnKind = 'text' | 'numeric' | 'date' | 'mixed' | 'empty';

/** How the checker reads a file: what is header, what is body, what is neither. Rows and columns count from 0. */
export interface Layout {
  width: number;
  /** Rows that the checker would take for a header; the columns are named by the first, which is the true one. */
  header: number[];
  body: { from: number; to: number };
  kinds: ColumnKind[];
  /** The columns that name a row: text columns among the first three. */
  stubs: number[];
  /** Cells taken for titles, totals and notes around the table. */
  strays: Stray[];
}

const mostStubs = 3;

/**
 * Reads a grid as the Digital Agency's checker does, which is told nothing about the file. Where it would
 * take rows of data for a header, only L3-01 says so: the other rules judge the body that is really there.
 */
export function layoutOf(grid: Grid): Layout {
  const width = widthOf(grid);
  const { from, to, strays } = trimmedRows(grid);
  const header = headerRowsOf(grid, from, to);
  const bodyFrom = Math.min(from + 1, to);
  const body = { from: bodyFrom, to };
  const kinds = Array.from({ length: width }, (_, column) =>
    kindOf(cellsOf(grid, column, bodyFrom, to)),
  );
  const candidates = kinds.slice(0, Math.min(mostStubs, width - 1));
  const stubs = candidates.flatMap((kind, column) => (kind === 'text' ? [column] : []));
  return { width, header, body, kinds, stubs, strays };
}

/** The names of the columns: the first row. */
export function headersOf(grid: Grid, { header, width }: Layout): string[] {
  const row = grid.rows[header[0] ?? 0] ?? [];
  return Array.from({ length: width }, (_, column) => wordsOf(row[column] ?? null));
}

function kindOf(cells: GridCell[]): ColumnKind {
  const counts = { numeric: 0, date: 0, text: 0 };
  for (const cell of cells) {
    const words = wordsOf(cell);
    if (words === '' || isPlaceholder(words)) continue;
    if (typeof cell === 'number') counts.numeric += 1;
    else if (isDate(words)) counts.date += 1;
    else counts[isNumberText(words) ? 'numeric' : 'text'] += 1;
  }
  const filled = counts.numeric + counts.date + counts.text;
  if (filled === 0) return 'empty';
  const kinds = ['numeric', 'date', 'text'] as const;
  return kinds.find((kind) => counts[kind] >= filled * 0.8) ?? 'mixed';
}

function isDate(words: string): boolean {
  return /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$|^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/.test(words);
}
