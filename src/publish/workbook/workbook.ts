/** A workbook that people fill in, as values: what `writeWorkbook` turns into bytes. */
export interface Workbook {
  sheets: readonly WorkbookSheet[];
  /** Choices by name; they stand on a hidden sheet, to which the drop-downs point. */
  lists: readonly ChoiceList[];
}

export interface ChoiceList {
  name: string;
  choices: readonly string[];
}

export interface WorkbookSheet {
  name: string;
  rows: readonly (readonly WorkbookCell[])[];
  /** Characters across, by column. */
  widths: readonly number[];
  /** How many rows and columns stay in sight. */
  frozen?: { rows: number; columns: number };
  /** The row of titles, from 0: it can be filtered by, and is printed on every page. */
  titleRow?: number;
  dropDowns?: readonly DropDown[];
  /** Whether locked cells cannot be changed; there is no password. */
  isProtected: boolean;
}

export interface WorkbookCell {
  value: string | number | null;
  style: CellStyle;
  /** Shown where the pointer rests on the cell. */
  note?: string;
}

/** How a cell looks and whether it can be changed. */
export type CellStyle =
  | 'title'
  | 'line'
  | 'words'
  | 'head'
  | 'head-fill'
  | 'fixed'
  | 'fill'
  | 'fill-number'
  | 'closed';

/** A list to choose from in some rows of a column; other words are let through after a warning. */
export interface DropDown {
  list: string;
  column: number;
  /** Rows from 0, the last one included. */
  fromRow: number;
  toRow: number;
}
