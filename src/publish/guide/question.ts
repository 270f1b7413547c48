import type { Cell, PublishedTable } from '../datasets/published-table.ts';

/** A question that the data answer, with the trap in its way. */
export interface Question {
  title: string;
  /** What goes wrong, and what to do instead. */
  trap: string;
  /** The table that answers it; without its rows the question is left out. */
  table: string;
  /** Standard SQL over views named like the tables. */
  sql: string;
  /** What the columns of the answer are called. */
  columns: readonly string[];
  answer: (rows: PublishedTable['rows']) => Cell[][];
}

type Row = PublishedTable['rows'][number];

/** Rows by a text, in the order in which SQL sorts it: by its code points. */
export function grouped(rows: readonly Row[], of: (row: Row) => string): [string, Row[]][] {
  const groups = Map.groupBy(rows, of);
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** How many rows fit, for each value of a column. */
export function counted(
  rows: readonly Row[],
  column: string,
  ...fits: ((row: Row) => boolean)[]
): Cell[][] {
  return grouped(rows, (row) => String(row[column])).map(([value, own]) => [
    value,
    ...fits.map((it) => own.filter(it).length),
  ]);
}

/** How many different things there are among rows. */
export function different(rows: readonly Row[], of: (row: Row) => string): number {
  return new Set(rows.map(of)).size;
}

/** A thing of a plan by its number, which is of that plan alone. */
export function inPlan(column: string): (row: Row) => string {
  return (row) => `${String(row['plan_id'])} ${String(row[column])}`;
}
