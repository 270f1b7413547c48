import type { ColumnType } from '../../tables/describe/column.ts';
import type { Cell } from '../../publish/datasets/published-table.ts';

/** A table of all measures or all indicators as the browser gets it: everything that is shown, filtered and saved. */
export interface ExploreTable {
  /** What a row is: 「施策」 */
  thing: string;
  /** The first one names the row: it always stands first and leads to the row's page. */
  columns: ExploreColumn[];
  facets: ExploreFacet[];
  rows: ExploreRow[];
}

export interface ExploreColumn {
  name: string;
  title: string;
  type: ColumnType;
  /** Whether it stands in the table before anyone chooses columns. */
  isShown: boolean;
  /** The facet whose values are the cells: rows sort in their order, not by their letters. */
  facet?: string;
  /** The columns that it tells in words: the first of them puts rows in order, and all are saved after it. */
  tells?: string[];
}

export interface ExploreFacet {
  name: string;
  title: string;
  values: { value: string; label: string }[];
}

export interface ExploreRow {
  /** The page of what the row is. */
  url: string;
  /** In the order of the columns. */
  cells: Cell[];
  /** For each facet the places of the row's values in it, ascending. */
  facets: number[][];
  /** The words of all cells in the spelling in which words are compared. */
  text: string;
}

/** The column that names the row: it always stands first and leads to its page. */
export function nameColumnOf({ columns }: ExploreTable): string {
  return columns[0]!.name;
}

/** Says of the rows of a draft that they are one: goes with them when they are saved. */
export const draftColumn = 'draft_note';
