import type { Column } from '../../tables/describe/column.ts';

/** A cell as published: blank is null, never zero or an empty text. */
export type Cell = string | number | null;

/** A table as it leaves the site: described columns and rows in their order. */
export interface PublishedTable {
  /** `measures` */
  name: string;
  title: string;
  title_en: string;
  about: string;
  columns: readonly Column[];
  rows: readonly Record<string, Cell>[];
}

/** The rows of one plan; a table without plan_id has none. */
export function ofPlan(table: PublishedTable, planId: string): PublishedTable {
  return { ...table, rows: table.rows.filter((row) => row['plan_id'] === planId) };
}
