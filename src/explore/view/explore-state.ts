import { nameColumnOf, type ExploreColumn, type ExploreTable } from '../table/explore-table.ts';

/** Everything that makes up a view of the table: it is a link. */
export interface ExploreState {
  words: string;
  /** One value for each facet that narrows the rows. */
  chosen: Record<string, string>;
  sort: Sort | null;
  /** The names of the columns shown, in the order of the table. */
  columns: string[];
}

export interface Sort {
  column: string;
  isDescending: boolean;
}

/** How the table stands before anyone changes it. */
export function initialState(table: ExploreTable): ExploreState {
  const columns = table.columns.filter(({ isShown }) => isShown).map(({ name }) => name);
  return { words: '', chosen: {}, sort: null, columns };
}

/** The columns that a view shows, in the order of the table, each with its place among the cells of a row. */
export function shownColumns(
  { columns }: ExploreTable,
  state: ExploreState,
): (ExploreColumn & { place: number })[] {
  return columns
    .map((column, place) => ({ ...column, place }))
    .filter(({ name }) => state.columns.includes(name));
}

/** Whether cells of a type are numbers to be read from the right. */
export function isNumeric(type: ExploreColumn['type']): boolean {
  return type === 'integer' || type === 'number';
}

/** The columns that one may take out of the table: all but the one that names the row. */
export function choosableColumns({ columns }: ExploreTable): ExploreColumn[] {
  return columns.slice(1);
}

/** Reads the state from the part of an address after `?`; what the table does not have is left out. */
export function readState(parameters: string, table: ExploreTable): ExploreState {
  const given = new URLSearchParams(parameters);
  const chosen = table.facets
    .map(({ name, values }) => [name, values.find(({ value }) => value === given.get(name))?.value])
    .filter(([, value]) => value !== undefined);
  const named = given.get('columns');
  return {
    words: (given.get('q') ?? '').trim(),
    chosen: Object.fromEntries(chosen) as Record<string, string>,
    sort: readSort(given.get('sort') ?? '', table),
    columns:
      named === null ? initialState(table).columns : columnsIn(table, named.split(separator)),
  };
}

/** Writes a state as the part of an address from `?`; what is as at first is left out. */
export function writeState(state: ExploreState, table: ExploreTable): string {
  const { words, chosen, sort, columns } = state;
  const given = new URLSearchParams();
  if (words) given.set('q', words);
  for (const { name } of table.facets) if (chosen[name]) given.set(name, chosen[name]);
  if (sort) given.set('sort', writeSort(sort));
  if (columns.join() !== initialState(table).columns.join())
    given.set('columns', columns.filter((name) => name !== nameColumnOf(table)).join(separator));
  const text = given.toString();
  return text ? `?${text}` : '';
}

/** These columns in the order of the table, with the one that names the row. */
export function columnsIn(table: ExploreTable, names: readonly string[]): string[] {
  return table.columns
    .map(({ name }) => name)
    .filter((name) => name === nameColumnOf(table) || names.includes(name));
}

/** What a press on the header of a column asks for: ascending, then descending, then as at first. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}

// Addresses keep a full stop as it is; names of columns have none.
const separator = '.';

/** A sort as addresses and choices write it: `-measure_no`; none is nothing. */
export function writeSort(sort: Sort | null): string {
  return sort ? `${sort.isDescending ? '-' : ''}${sort.column}` : '';
}

/** Reads what `writeSort` writes; a column that the table does not have is none. */
export function readSort(text: string, { columns }: ExploreTable): Sort | null {
  const isDescending = text.startsWith('-');
  const column = isDescending ? text.slice(1) : text;
  return columns.some(({ name }) => name === column) ? { column, isDescending } : null;
}
