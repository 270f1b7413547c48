import type { Column } from './column.ts';

/** What a table is: one CSV for the whole site, or one in the folder of each plan. */
export interface Table<Columns extends readonly Column[] = readonly Column[]> {
  name: string;
  /** `site`: data/<name>.csv · `plan`: data/plans/<plan_id>/<name>.csv */
  scope: 'site' | 'plan';
  title: string;
  title_en: string;
  about: string;
  /** Columns whose values together occur once (in a plan table: once in the plan). */
  key: readonly Columns[number]['name'][];
  columns: Columns;
}

/** A parsed row of a table: `RowOf<typeof measures>`. */
export type RowOf<T extends Table> = {
  [C in T['columns'][number] as C['name']]: C extends Column<string, infer Value> ? Value : never;
};

/** Describes a table; returns it with its column names and value types kept for the compiler. */
export function defineTable<const Columns extends readonly Column[]>(
  table: Table<Columns>,
): Table<Columns> {
  return table;
}
