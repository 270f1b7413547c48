import type { ColumnType } from '../../tables/describe/column.ts';
import type { Cell } from '../../publish/datasets/published-table.ts';

/** The table of all measures as the browser gets it: everything that is shown, filtered and saved. */
export interface ExploreTable {
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
}

/** What rows can be narrowed by: its name in the address, and the values in their order. */
export interface ExploreFacet {
  name: string;
  title: string;
  values: { value: string; label: string }[];
}

export interface ExploreRow {
  /** The page of the measure. */
  url: string;
  /** In the order of the columns. */
  cells: Cell[];
  /** For each facet the places of the row's values in it, ascending. */
  facets: number[][];
  /** The words of all cells in the spelling in which words are compared. */
  text: string;
}

/** The column that names the row: it always stands first and leads to the measure. */
export const nameColumn = 'measure_title';

/** Says of the rows of a draft that they are one: goes with them when they are saved. */
export const draftColumn = 'draft_note';
