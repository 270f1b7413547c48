import { tableList } from '../../tables/all-tables.ts';
import type { Column } from '../../tables/describe/column.ts';
import type { Cell } from '../datasets/published-table.ts';

/** What must be known of a column to write its cells for Excel. */
export type ExcelColumn = Pick<Column, 'name' | 'title' | 'type'>;

/**
 * Writes cells so that Excel keeps them as they are read: what it would turn into a date, a number
 * or a formula stays text. A column is written in one way from top to bottom, so that it sorts, and
 * no column is half numbers (L2-01, L3-05). `prefixOf` says what stands before the codes of a column.
 */
export function excelCells<OneColumn extends ExcelColumn>(
  columns: readonly OneColumn[],
  rows: readonly (readonly Cell[])[],
  prefixOf: (column: OneColumn) => string = prefixFromTitle,
): (string | number)[][] {
  const writers = columns.map((column, at) =>
    writerOf(
      column,
      rows.map((row) => row[at] ?? null),
      prefixOf(column),
    ),
  );
  return rows.map((row) => writers.map((write, at) => write(row[at] ?? null)));
}

/** 施策番号 → 施策: what stands before a code so that it is no number. */
function prefixFromTitle({ name, title }: Pick<Column, 'name' | 'title'>): string {
  return name === 'lg_code' ? '団体' : title.replace(/(番号|ID|コード)$/, '');
}

/** What stands before the codes of a described column; a reference is named like what it points to: 後継の施策番号 → 施策. */
export function prefixOf(column: Column): string {
  return prefixFromTitle({ name: column.name, title: referredBy(column).title });
}

/** The column that a reference points to, which says what its codes are like; any other column itself. */
export function referredBy(column: Column): Column {
  const { table, column: name } = column.references ?? {};
  const columns: readonly Column[] = tableList.find((it) => it.name === table)?.columns ?? [];
  return columns.find((it) => it.name === name) ?? columnThatNumbers(column) ?? column;
}

/** In a joined table no reference tells that `measure_no` is that of the measures; the key of theirs does. */
function columnThatNumbers({ name }: Column): Column | undefined {
  const home = tableList.find(({ key }) => key.length === 1 && key[0] === name);
  return home?.columns?.find((it) => it.name === name);
}

function writerOf(
  column: ExcelColumn,
  cells: Cell[],
  prefix: string,
): (cell: Cell) => string | number {
  const words = wordWriterOf(column, cells, prefix);
  return (cell) => (cell === null ? '' : typeof cell === 'number' ? cell : words(cell));
}

function wordWriterOf(
  column: ExcelColumn,
  cells: Cell[],
  prefix: string,
): (cell: string) => string {
  const isAny = (test: (cell: string) => boolean) =>
    cells.some((cell) => typeof cell === 'string' && test(cell));
  if (column.type === 'date') return isAny(isMonth) ? dateInWords : (date) => date;
  if (column.type === 'code' || column.name === 'lg_code')
    return isAny(isChangedByExcel) ? (code) => `${prefix}${code}` : (code) => code;
  return (text) => (/^[=+\-@\t\r]/.test(text) || isChangedByExcel(text) ? `'${text}` : text);
}

/** 1-2 and 1-2-3 become dates, 020001 loses its zero, (1) becomes -1, 1E5 becomes 100000. */
function isChangedByExcel(cell: string): boolean {
  return (
    /^\d{1,4}([-/.]\d{1,4}){1,2}$/.test(cell) ||
    /^0\d+$/.test(cell) ||
    /^\(\d+\)$/.test(cell) ||
    /^\d+(\.\d+)?E\d+$/i.test(cell)
  );
}

/** 2024-03 would become Mar-24. */
function isMonth(date: string): boolean {
  return /^\d{4}-\d{2}$/.test(date);
}

function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].join('');
}
