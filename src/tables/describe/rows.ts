import type { Row, TableName } from '../all-tables.ts';

/** Rows by table name: of the whole site, or of one plan. A table without a file is absent. */
export type RowsByTable = { [Name in TableName]?: Row<Name>[] };

/** Every row of a folder, typed: what load gives and model takes. */
export interface Rows {
  site: RowsByTable;
  /** By plan_id, in the order of the folders. */
  plans: ReadonlyMap<string, RowsByTable>;
}
