import { writeCsv } from '../../tables/csv/write-csv.ts';
import { excelCells } from '../../publish/formats/excel-cells.ts';
import { draftColumn, type ExploreTable } from '../table/explore-table.ts';

/** The part of a table that is shown: names of columns, places of rows. */
export interface Shown {
  columns: readonly string[];
  rows: readonly number[];
}

/** What is shown as a CSV that Excel opens by a double click, like the published ones. */
export function toCsv(table: ExploreTable, shown: Shown): string {
  return `\uFEFF${writeCsv(linesOf(table, shown), '\r\n')}`;
}

/** What is shown as text that a spreadsheet takes into its cells when it is pasted. */
export function toTabbedText(table: ExploreTable, shown: Shown): string {
  // A tab or a line break would begin another cell.
  const plain = (cell: string | number) => String(cell).replaceAll(/[\t\r\n]+/g, ' ');
  return linesOf(table, shown)
    .map((cells) => cells.map(plain).join('\t'))
    .join('\r\n');
}

function linesOf(table: ExploreTable, shown: Shown): (string | number)[][] {
  const names = asData(table, withDraftNote(table, shown));
  const places = names.map((name) => table.columns.findIndex((column) => column.name === name));
  const columns = places.map((place) => table.columns[place]!);
  const cells = shown.rows.map((row) => places.map((place) => table.rows[row]!.cells[place]!));
  return [columns.map(({ title }) => title), ...excelCells(columns, cells)];
}

/** After words like 「85%以上（R10・2028）」 come the number and the year that they tell: nothing can count with words. */
function asData({ columns }: ExploreTable, names: readonly string[]): string[] {
  const told = names.flatMap((name) => [
    name,
    ...(columns.find((it) => it.name === name)?.tells ?? []),
  ]);
  return [...new Set(told)];
}

/** Rows of a draft do not leave the page without saying that they are of one. */
function withDraftNote({ columns, rows }: ExploreTable, shown: Shown): string[] {
  const place = columns.findIndex(({ name }) => name === draftColumn);
  const isSilent = !shown.columns.includes(draftColumn);
  const hasDraft = shown.rows.some((row) => (rows[row]!.cells[place] ?? null) !== null);
  return isSilent && hasDraft ? [...shown.columns, draftColumn] : [...shown.columns];
}
