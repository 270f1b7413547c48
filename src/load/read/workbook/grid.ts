/** A sheet or a CSV as a person sees it: texts in rows, with the places that Excel shows. */
export interface Grid {
  /** Name of the file, as it came. */
  file: string;
  /** Name of the sheet; null for a CSV. */
  sheet: string | null;
  isHidden: boolean;
  /** Rows with something in them, from above; a row number is Excel's. */
  rows: readonly GridRow[];
  /** Cells that were joined with those below or beside them. */
  merges: readonly Merge[];
}

export interface GridRow {
  no: number;
  /** By column from 0; what is blank may be missing. */
  cells: readonly GridCell[];
}

/** What a cell shows; numbers in their shortest form, dates as 2026-03-31, percent with its sign. */
export interface GridCell {
  text: string;
  /** What the program took it for: a code that became a date is told by it. */
  look: 'text' | 'number' | 'date' | 'percent' | 'boolean' | 'error';
}

/** Where a cell stands in a file: its row as Excel counts, its column from 0. */
export interface CellAt {
  /** Name of the sheet; null in a CSV. */
  sheet: string | null;
  row: number;
  column: number;
}

/** From and to, rows as in `GridRow.no`, columns from 0. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const blankCell: GridCell = { text: '', look: 'text' };

/** 7 → H */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** H12 → column 7, row 12; undefined if it is no address. */
export function cellAddress(address: string): { column: number; row: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column: column - 1, row: Number(row) };
}

/** Where a person finds a cell: 「シート『今年度の記入』 H12」, in a CSV 「H12」. */
export function placeInGrid({ sheet }: Pick<Grid, 'sheet'>, row: number, column: number): string {
  const address = `${columnLetters(column)}${row}`;
  return sheet === null ? address : `シート『${sheet}』 ${address}`;
}
