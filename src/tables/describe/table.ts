import type { Column } from './column.ts';

/** Whether rows are of the whole site, or of one plan each. */
export type Scope = 'site' | 'plan';

/** What a table is: one CSV for the whole site, or one in the folder of each plan. */
export interface Table<Columns extends readonly Column[] = readonly Column[]> {
  name: string;
  /** `site`: data/<name>.csv · `plan`: data/plans/<plan_id>/<name>.csv */
  scope: Scope;
  /** Set where a table of the whole site has rows of one plan each: `plans`. */
  isByPlan?: true;
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

/** A column of a described table by its name, with its type and words. */
export function columnOf<
  Columns extends readonly Column[],
  const Name extends Columns[number]['name'],
>({ columns }: Pick<Table<Columns>, 'columns'>, name: Name) {
  return columns.find((column) => column.name === name) as Extract<Columns[number], { name: Name }>;
}

/** What the rows are of, once the table is published: those of plans have `plan_id` in front. */
export function scopeWhenPublished({ scope, isByPlan }: Pick<Table, 'scope' | 'isByPlan'>): Scope {
  return isByPlan ? 'plan' : scope;
}

/** Describes a table; returns it with its column names and value types kept for the compiler. */
export function defineTable<const Columns extends readonly Column[]>(
  table: Table<Columns>,
): Table<Columns> {
  return table;
}
