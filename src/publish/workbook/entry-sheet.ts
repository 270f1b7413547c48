import {
  entryColumns,
  entryMark,
  entrySheetName,
  type EntryColumn,
} from '../../tables/entry-sheet.ts';
import { fiscalYearName } from '../../words/fiscal-year.ts';
import type { Plan } from '../../model/types/model.ts';
import type { EntryRow } from './entry-rows.ts';
import type { DropDown, WorkbookCell, WorkbookSheet } from './workbook.ts';

const titleRow = 2;

/** The sheet that an officer fills in, with the choices that its columns offer by their list. */
export function entrySheet(
  plan: Plan,
  fy: number,
  rows: readonly EntryRow[],
  lists: ReadonlyMap<string, string>,
): WorkbookSheet {
  const last = titleRow + Math.max(rows.length, 1);
  return {
    name: entrySheetName,
    rows: [
      [{ value: `${plan.title}　${fiscalYearName(fy)}の記入`, style: 'title' }],
      [{ value: `白い欄に記入してください。　${entryMark(plan.id, fy)}`, style: 'line' }],
      entryColumns.map(headCell),
      ...rows.map((row) => entryColumns.map((column) => cellOf(column, row))),
    ],
    widths: entryColumns.map(({ width }) => width),
    frozen: { rows: titleRow + 1, columns: 5 },
    titleRow,
    dropDowns: entryColumns.flatMap(({ name }, column): DropDown[] => {
      const list = lists.get(name);
      return list === undefined ? [] : [{ list, column, fromRow: titleRow + 1, toRow: last }];
    }),
    isProtected: true,
  };
}

function headCell({ title, about, fillsIn }: EntryColumn): WorkbookCell {
  return { value: title, style: fillsIn.length > 0 ? 'head-fill' : 'head', note: about };
}

function cellOf(column: EntryColumn, { kind, cells }: EntryRow): WorkbookCell {
  const value = (cells as Partial<Record<string, string>>)[column.name] ?? '';
  if (column.fillsIn.length === 0) return { value, style: 'fixed' };
  return { value, style: column.fillsIn.includes(kind) ? 'fill' : 'closed' };
}
