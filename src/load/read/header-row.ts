import type { Table } from '../../tables/describe/table.ts';
import { isBlank } from './blank-cell.ts';
import { withBlankNames } from './blank-names.ts';
import type { CutRow } from './cut.ts';

/** The row that names the columns, and what stands around it. */
export interface HeaderRow {
  /** The names as the table describes them, where they can be told; others as written. */
  names: string[];
  /** The cells as written. */
  written: readonly string[];
  line: number;
  row: number;
  /** Whether the columns are called by their Japanese titles. */
  isJapanese: boolean;
  /** Rows above it: a title of the sheet. */
  above: readonly CutRow[];
  rows: readonly CutRow[];
}

const longestName = 100;

// Asked of millions of cells, for each of which a pattern in its place would be made anew.
const digit = /\d/;
const ascii = /^[!-~]*$/;

/** How far down a header may stand. */
const deepest = 6;

/** Finds the header among the first rows; the first row where none names a column. */
export function findHeader(rows: readonly CutRow[], table: Table): HeaderRow {
  const scores = rows.slice(0, deepest).map(({ cells }) => scoreOf(cells, table));
  const best = scores.reduce((most, { names }) => (names > most ? names : most), 0);
  const byName = best > 1 ? scores.findIndex(({ names }) => names === best) : -1;
  const byTitle = scores.findIndex(({ titles }) => titles > 1);
  const found = byName !== -1 ? byName : byTitle;
  const at = found === -1 || ((scores[0]?.names ?? 0) > 0 && byName === 0) ? 0 : found;
  const header = rows[at];
  const written = header?.cells ?? [];
  const below = rows.slice(at + 1);
  const names = written.map((cell) => columnCalled(cell, table) ?? cell);
  return {
    names: withBlankNames(names, below, table),
    written,
    line: header?.line ?? 1,
    row: header?.row ?? 1,
    isJapanese: found === at && byName === -1,
    above: rows.slice(0, at),
    rows: below,
  };
}

/** Whether a row names columns again: a second header in another language, or one of a pasted part. */
export function isHeaderAgain({ cells }: CutRow, table: Table): boolean {
  if (!callsOf(table).hasDigits && hasMostlyNumbers(cells)) return false;
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < 2) return false;
  let others = 0;
  for (const cell of filled) {
    if (columnCalled(cell, table) === undefined) others += 1;
    // A row of the table is told by its first cells.
    if (others >= filled.length / 2) return false;
  }
  const { names, titles } = scoreOf(filled, table);
  return Math.max(names, titles) > filled.length / 2;
}

/** Whether half of the cells hold digits: most rows of a table do. */
function hasMostlyNumbers(cells: readonly string[]): boolean {
  let filled = 0;
  let numbers = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled += 1;
    if (digit.test(cell)) numbers += 1;
  }
  return numbers >= filled / 2;
}

function scoreOf(cells: readonly string[], table: Table): { names: number; titles: number } {
  const called = cells.map((cell) => ({ cell, name: columnCalled(cell, table) }));
  const names = called.filter(
    ({ cell, name }) => name !== undefined && plain(cell) === name,
  ).length;
  return { names, titles: called.filter(({ name }) => name !== undefined).length - names };
}

/** The name of the column that a cell of the header calls by its name or Japanese title, however it is laid out. */
function columnCalled(cell: string, table: Table): string | undefined {
  // No column is called so: a file of nothing is one cell of its whole length.
  if (cell.length > longestName) return undefined;
  const { names, hasDigits } = callsOf(table);
  // Most cells of a row that is no header are numbers and codes.
  if (!hasDigits && digit.test(cell)) return undefined;
  return names.get(plain(cell)) ?? names.get(snakeCase(cell));
}

/** stateLabel, STATE LABEL and state-label are state_label. */
function snakeCase(cell: string): string {
  return cell
    .trim()
    .replace(/(?<=[a-z\d])(?=[A-Z][a-z])/g, '_')
    .toLowerCase()
    .replace(/[ -]+/g, '_');
}

/** What the columns of a table are called. */
interface Calls {
  names: ReadonlyMap<string, string>;
  hasDigits: boolean;
}

/** Every row is asked whether it is a header again, so what a table's columns are called is written out once. */
const calls = new WeakMap<Table, Calls>();

/** The names of the columns by what they may be called; a name counts before a title, the first of two titles too. */
function callsOf(table: Table): Calls {
  const known = calls.get(table);
  if (known) return known;
  const titles = table.columns.map(({ name, title }) => [plain(title), name] as const);
  const own = table.columns.map(({ name }) => [name, name] as const);
  const names = new Map([...titles.toReversed(), ...own]);
  const made = { names, hasDigits: [...names.keys()].some((name) => /\d/.test(name)) };
  calls.set(table, made);
  return made;
}

function plain(cell: string): string {
  // Most cells of a large table are numbers and codes.
  if (ascii.test(cell)) return cell.toLowerCase();
  return cell
    .normalize('NFKC')
    .replace(/[\s\uFEFF]/g, '')
    .toLowerCase();
}
