import type { Column } from '../../tables/describe/column.ts';
import type { Table } from '../../tables/describe/table.ts';
import { isBlank } from './blank-cell.ts';
import type { CutRow } from './cut.ts';

/** Rows by which it is seen what a column holds. */
const sample = 200;

/**
 * The names of a header in which a blank one is the name of the only column that can stand there: the one that is
 * missing between its neighbours, of what the cells below it hold. Any other blank name stays blank.
 */
export function withBlankNames(
  names: readonly string[],
  below: readonly CutRow[],
  table: Table,
): string[] {
  if (names.every((name) => !isBlank(name)) || names.every(isBlank)) return [...names];
  return names.map((name, at) =>
    isBlank(name) ? (columnAt(names, at, below.slice(0, sample), table)?.name ?? name) : name,
  );
}

function columnAt(
  names: readonly string[],
  at: number,
  below: readonly CutRow[],
  { columns }: Table,
): Column | undefined {
  const placeOf = (name: string | undefined) => columns.findIndex((it) => it.name === name);
  const before = at === 0 ? -1 : placeOf(names[at - 1]);
  const after = at === names.length - 1 ? columns.length : placeOf(names[at + 1]);
  // A neighbour that is no column tells nothing.
  if ((at > 0 && before === -1) || (at < names.length - 1 && after === -1)) return undefined;
  const cells = below.map((row) => row.cells[at] ?? '').filter((cell) => !isBlank(cell));
  const absent = columns
    .slice(before + 1, Math.max(after, 0))
    .filter(({ name }) => !names.includes(name));
  // A column that came later may well be left out, and notes may stand at the right of a table.
  const needed = absent.filter(({ since }) => !since);
  const isLast = at === names.length - 1;
  const [column, ...others] = needed.length > 0 || isLast ? needed : absent;
  const isIt = column !== undefined && others.length === 0 && cells.length > 0;
  return isIt && cells.every((cell) => mayHold(column, cell)) ? column : undefined;
}

/** Whether a cell has the look of the column: a code of its list, a number, a year; texts have none. */
function mayHold({ type, values }: Column, cell: string): boolean {
  if (type === 'choice') return Object.hasOwn(values ?? {}, cell.trim());
  if (type === 'fiscal_year' || type === 'number') return /\d/.test(cell);
  return true;
}
