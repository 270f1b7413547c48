/** What a description (Table Schema or CSVW) says of a table, in one form for both. */
export interface TableRules {
  name: string;
  columns: ColumnRules[];
  primary: string[];
  unique: string[][];
  foreign: { fields: string[]; table: string; referred: string[] }[];
}

export interface ColumnRules {
  name: string;
  /** What a filled cell looks like. */
  form: RegExp;
  required: boolean;
  values: string[] | null;
  maxLength: number;
}

/** A table as it was read back from its CSV. */
export interface ReadTable {
  header: string[];
  rows: Record<string, string>[];
}

/** Whatever in the tables goes against what is said of them, as sentences. */
export function faultsOfTables(
  rules: readonly TableRules[],
  tables: ReadonlyMap<string, ReadTable>,
): string[] {
  return rules.flatMap((rule) => {
    const table = tables.get(rule.name);
    if (!table) return [`${rule.name}: no such table`];
    const names = rule.columns.map(({ name }) => name);
    if (names.join() !== table.header.join())
      return [`${rule.name}: other columns: ${table.header.join()}`];
    return [
      ...table.rows.flatMap((row, at) =>
        rule.columns
          .flatMap((column) => faultsOfCell(column, row[column.name]!))
          .map((fault) => `${rule.name} row ${at + 1}: ${fault}`),
      ),
      ...faultsOfKeys(rule, table),
      ...rule.foreign.flatMap((foreign) => faultsOfForeign(rule.name, foreign, table, tables)),
    ];
  });
}

function faultsOfCell(column: ColumnRules, cell: string): string[] {
  const { name, form, required, values, maxLength } = column;
  if (cell === '') return required ? [`${name} is blank`] : [];
  return [
    ...(form.test(cell) ? [] : [`${name} has another type: ${cell}`]),
    ...(values && !values.includes(cell) ? [`${name} is none of its values: ${cell}`] : []),
    ...([...cell].length > maxLength ? [`${name} is too long`] : []),
  ];
}

function faultsOfKeys({ name, primary, unique }: TableRules, { rows }: ReadTable): string[] {
  const blanks = rows.flatMap((row) => primary.filter((column) => row[column] === ''));
  const keys = [...(primary.length > 0 ? [primary] : []), ...unique];
  const twice = keys.flatMap((columns) => {
    const filled = rows.filter((row) => columns.every((column) => row[column] !== ''));
    const all = filled.map((row) => keyOf(row, columns));
    const again = all.filter((key, at) => all.indexOf(key) !== at);
    return again.map((key) => `${name}: ${columns.join()} twice: ${key}`);
  });
  return [...blanks.map((column) => `${name}: ${column} of the key is blank`), ...twice];
}

function faultsOfForeign(
  name: string,
  { fields, table, referred }: TableRules['foreign'][number],
  { rows }: ReadTable,
  tables: ReadonlyMap<string, ReadTable>,
): string[] {
  const there = tables.get(table);
  if (!there) return [`${name}: leads to no table: ${table}`];
  const known = new Set(there.rows.map((row) => keyOf(row, referred)));
  return rows
    .filter((row) => fields.some((field) => row[field] !== ''))
    .map((row) => keyOf(row, fields))
    .filter((key) => !known.has(key))
    .map((key) => `${name}: ${fields.join()} leads nowhere in ${table}: ${key}`);
}

function keyOf(row: Record<string, string>, columns: string[]): string {
  return JSON.stringify(columns.map((column) => row[column]));
}
