/** Rows turned by column: texts of one kind side by side compress better. */
export type Columns<Row> = { [Name in keyof Row]: Row[Name][] };

/** Turns rows into columns; all rows have the names of the first. */
export function columnsOf<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return Object.fromEntries(
    names.map((name) => [name, rows.map((row) => row[name])]),
  ) as Columns<Row>;
}

/** Turns columns back into rows. */
export function rowsOf<Row extends object>(columns: Columns<Row>): Row[] {
  const names = Object.keys(columns) as (keyof Row)[];
  const [first] = names;
  if (first === undefined) return [];
  return columns[first].map(
    (_, at) => Object.fromEntries(names.map((name) => [name, columns[name][at]])) as Row,
  );
}
