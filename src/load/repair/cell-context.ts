/** What stands around a cell and helps to understand it; every part may be left out. */
export interface CellContext {
  /** The other cells of the row, by the names of their columns, as written. */
  row?: Readonly<Record<string, string>>;
  /** The names of the columns that the row's table has. */
  columns?: readonly string[];
  /** The cell of the column in the next row above that says more than 「〃」. */
  above?: string;
  /** The unit of a number: 人, 万円, %. */
  unit?: string;
  /** Of a code: what it may be. */
  codes?: CodeContext;
}

/** What is known of the codes that a cell may hold. */
export interface CodeContext {
  /** Codes that exist: of the table that the cell refers to, or undamaged ones of its own column. */
  known: ReadonlySet<string>;
  /** Whether the cell names its own row, so that it may be a new code. */
  isKey: boolean;
  /** Codes by the Japanese name of what they stand for: 市民課 → residents. */
  names?: ReadonlyMap<string, string>;
  /** Codes that other cells and files use for rows of this table: evidence for a damaged key. */
  used?: ReadonlySet<string>;
  /** Fiscal years that codes may begin with: of the row, or of the plan. */
  years?: readonly number[];
  /** Codes of what the row belongs to, as it names them: section 1-2 of the measure 1-2-3. */
  owners?: readonly string[];
  /** Whole codes of the rows next above and below: what a damaged reference may have been. */
  beside?: readonly string[];
}
