import { isNumeric, type Column } from '../../tables/describe/column.ts';
import type { Table } from '../../tables/describe/table.ts';
import type { Cell } from '../datasets/published-table.ts';
import type { ChoiceList, DropDown, WorkbookCell, WorkbookSheet } from './workbook.ts';

/** Blank rows below, in which the one who keeps the plan adds. */
const roomForMore = 50;

/** A table of data/ as a sheet: Japanese titles and codes, keys locked, a note on every title. */
export function tableSheet(
  table: Table,
  rows: readonly Record<string, Cell>[],
  name: string,
): WorkbookSheet {
  const blank = Object.fromEntries(table.columns.map((column) => [column.name, null]));
  const more = Array.from({ length: roomForMore }, () => blank);
  return {
    name,
    rows: [
      table.columns.map(headCell),
      ...rows.map((row) =>
        table.columns.map((column) => cellOf(column, row, table.key.includes(column.name))),
      ),
      ...more.map((row) => table.columns.map((column) => cellOf(column, row, false))),
    ],
    widths: table.columns.map((column) => widthOf(column)),
    frozen: { rows: 1, columns: 1 },
    titleRow: 0,
    dropDowns: table.columns.flatMap((column, at): DropDown[] =>
      column.values === undefined
        ? []
        : [
            {
              list: listName(table, column),
              column: at,
              fromRow: 1,
              toRow: rows.length + roomForMore,
            },
          ],
    ),
    isProtected: true,
  };
}

/** The choices of the columns that have some. */
export function listsOf(table: Table): ChoiceList[] {
  return table.columns
    .filter(({ values }) => values !== undefined)
    .map((column) => ({
      name: listName(table, column),
      choices: Object.values(column.values!).map(({ ja }) => ja),
    }));
}

function listName(table: Table, column: Column): string {
  return `${table.title} ${column.title}`;
}

function headCell({ title, about, example, required, unit }: Column): WorkbookCell {
  const lines = [
    about,
    unit ? `単位：${unit}` : '',
    `例：${example}`,
    required ? '必ず書きます。' : '',
  ];
  return {
    value: title,
    style: required ? 'head-fill' : 'head',
    note: lines.filter(Boolean).join('\n'),
  };
}

function cellOf(column: Column, row: Record<string, Cell>, isKey: boolean): WorkbookCell {
  const cell = row[column.name] ?? null;
  const value = typeof cell === 'string' ? (column.values?.[cell]?.ja ?? cell) : cell;
  if (isKey && value !== null) return { value, style: 'fixed' };
  return { value, style: isNumeric(column) ? 'fill-number' : 'fill' };
}

/** Wide for sentences, narrow for codes and years. */
function widthOf({ type, title, maxLength }: Column): number {
  const least = type === 'text' ? (maxLength !== undefined && maxLength < 60 ? 16 : 28) : 12;
  return Math.min(60, Math.max(least, [...title].length * 2 + 3));
}
