import type { Column } from '../../tables/describe/column.ts';
import type { Scope } from '../../tables/describe/table.ts';

/** A cell as published: blank is null, never zero or an empty text. */
export type Cell = string | number | null;

/** A table as it leaves the site: described columns and rows in their order. */
export interface PublishedTable {
  /** `measures` */
  name: string;
  title: string;
  title_en: string;
  about: string;
  /** `plan`: every row is of one plan, which its first column names. */
  scope: Scope;
  columns: readonly Column[];
  rows: readonly Record<string, Cell>[];
  /** It tells how all others were judged, so its rows are found last, and only when asked for: no limit counts them. */
  isVerdict?: true;
}

/** The rows of one plan; a table of the whole site has none. */
export function ofPlan(table: PublishedTable, planId: string): PublishedTable {
  return { ...table, rows: table.rows.filter((row) => row['plan_id'] === planId) };
}
