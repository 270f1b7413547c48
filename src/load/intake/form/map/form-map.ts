import type { Column } from '../../../../tables/describe/column.ts';
import type { Table } from '../../../../tables/describe/table.ts';

/** How a wide sheet of a municipality is read into our tables, as a small YAML file describes it. */
export interface FormMap {
  /** The YAML file, for problems. */
  file: string;
  planId: string | null;
  /** Names of the sheets; none: every sheet in which the headings are found. */
  sheets: readonly string[];
  /** First and last row of the headings, as Excel counts; null: to be found. */
  head: readonly [number, number] | null;
  /** The year of a sheet whose columns name none. */
  fy: number | null;
  /** Headings of columns in which a blank says the same as above. */
  fillDown: readonly Ref[];
  /** Rows of one cell that are a heading of those below, the widest first. */
  groups: readonly Group[];
  /** Words with which rows begin that are not read. */
  skipRows: readonly string[];
  /** Marks that stand where there is no value. */
  blankMarks: readonly string[];
  /** source_id of the sheet, where that is not the plan itself. */
  sourceId: string | null;
  recipes: readonly Recipe[];
}

/** A heading that the map names, with the line of the YAML. */
export interface Ref {
  words: string;
  line: number;
}

export interface Group {
  name: string;
  /** How the cell begins, where there are groups in groups. */
  begins: RegExp | null;
}

/** What makes rows of one table: one of each row of the sheet, or of each year of its repeated columns. */
export interface Recipe {
  table: Table;
  cells: readonly CellRule[];
  line: number;
}

/** What goes into one column. */
export interface CellRule {
  column: Column;
  line: number;
  /** The same in every row. */
  always: string | null;
  /** Headings of the cells that it is taken from, joined by `joiner`. */
  from: readonly Ref[];
  joiner: string;
  /** Of 「1-2 収納率の向上」 only the number, only the words, or the number as printed. */
  take: 'number' | 'words' | 'label' | null;
  /** What marks mean: ◎ → done. */
  words: ReadonlyMap<string, string> | null;
  /** Several names in a cell make several rows. */
  isSplit: boolean;
  /** What the heading of the repeated column says. */
  period: PeriodPart | null;
  /** Which of the names in a split cell. */
  isNth: boolean;
  /** Where a name is looked up: only among what belongs to this. */
  within: readonly { column: string; from: Ref }[];
}

/** The parts of a period that a heading may tell: its year, the last year that an arrow reaches, months, the day of half a year. */
export const periodParts = ['year', 'last_year', 'first_month', 'last_month', 'as_of'] as const;

export type PeriodPart = (typeof periodParts)[number];
