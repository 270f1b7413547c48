import type { Grid } from '../../../read/workbook/grid.ts';
import type { FormRow } from '../sheet/form-rows.ts';
import type { FormColumn, HeadRows } from '../sheet/heading-columns.ts';
import type { Meaning } from './meanings.ts';

/** What is known of a sheet before any row of it is read. */
export interface SeenSheet {
  grid: Grid;
  head: HeadRows;
  columns: readonly FormColumn[];
  byMeaning: ReadonlyMap<Meaning, readonly FormColumn[]>;
  rows: readonly FormRow[];
  /** Headings that stand between the rows. */
  groups: readonly string[];
  /** The texts below a column, each once. */
  textsOf: (columns: readonly FormColumn[]) => string[];
  nameOf: (column: FormColumn) => string;
}
