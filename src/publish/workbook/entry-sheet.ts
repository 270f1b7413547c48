import {
  entryColumns,
  entryMark,
  entrySheetName,
  type EntryColumn,
} from '../../tables/entry-sheet.ts';
import { fiscalYearName } from '../../words/fiscal-year.ts';
import type { Plan } from '../../model/types/model.ts';
import { gradeWords } from '../../model/grades/grades.ts';
import { evaluationName } from '../../words/evaluation.ts';
import type { EntryRow } from './entry-rows.ts';
import { entryWay } from './entry-way.ts';
import type { DropDown, WorkbookCell, WorkbookSheet } from './workbook.ts';

const titleRow = 2;

/** The sheet that an officer fills in, with the choices that its columns offer by their list. */
export function entrySheet(
  plan: Plan,
  fy: number,
  rows: readonly EntryRow[],
  lists: ReadonlyMap<string, string>,
): WorkbookSheet {
  const { has } = entryWay(plan);
  const columns: readonly EntryColumn[] = entryColumns.filter(
    (column: EntryColumn) => column.needs === undefined || has.has(column.needs),
  );
  const last = titleRow + Math.max(rows.length, 1);
  return {
    name: entrySheetName,
    rows: [
      [{ value: `${plan.title}　${fiscalYearName(fy)}の記入`, style: 'title' }],
      [{ value: `白い欄に記入してください。　${entryMark(plan.id, fy)}`, style: 'line' }],
      columns.map((column) => headCell(column, plan)),
      ...rows.map((row) => columns.map((column) => cellOf(column, row))),
    ],
    widths: columns.map(({ width }) => width),
    frozen: { rows: titleRow + 1, columns: 5 },
    titleRow,
    dropDowns: columns.flatMap(({ name }, column): DropDown[] => {
      const list = lists.get(name);
      return list === undefined ? [] : [{ list, column, fromRow: titleRow + 1, toRow: last }];
    }),
    isProtected: true,
  };
}

function headCell({ name, title, about, fillsIn }: EntryColumn, plan: Plan): WorkbookCell {
  const steps = name === 'grade' ? plan.scale.map(stepInWords) : [];
  return {
    value: title,
    style: fillsIn.length > 0 ? 'head-fill' : 'head',
    note: [about, ...steps].join('\n'),
  };
}

/** 「A（計画どおり）：計画のとおりに進んでいる。」, with whose step it is where that matters. */
function stepInWords(step: Plan['scale'][number]): string {
  const whose = step.evaluator === null ? '' : `${evaluationName(step.evaluator)} `;
  return `${whose}${gradeWords(step)}${step.meaning === null ? '' : `：${step.meaning}`}`;
}

function cellOf(column: EntryColumn, { kind, cells, opens }: EntryRow): WorkbookCell {
  const value = (cells as Partial<Record<string, string>>)[column.name] ?? '';
  if (column.fillsIn.length === 0) return { value, style: 'fixed' };
  const isOpen = (opens as ReadonlySet<string> | undefined)?.has(column.name);
  return { value, style: (isOpen ?? column.fillsIn.includes(kind)) ? 'fill' : 'closed' };
}
