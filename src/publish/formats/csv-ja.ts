import type { Column } from '../../tables/column.ts';
import { tableList } from '../../tables/index.ts';
import type { Cell, PublishedTable } from '../published-table.ts';
import { csvText } from './csv.ts';

/**
 * For people who double-click in Excel: UTF-8 with BOM, Japanese header; what Excel would turn
 * into a date, a number or a formula is written so that it stays text.
 */
export function toJapaneseCsv({ columns, rows }: PublishedTable): string {
  const header = columns.map(({ title }) => title);
  const cells = rows.map((row) =>
    columns.map((column) => safeCell(row[column.name] ?? null, column)),
  );
  return `\uFEFF${csvText([header, ...cells])}`;
}

function safeCell(cell: Cell, column: Column): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  if (column.type === 'date') return monthInWords(cell);
  if (column.type === 'code' || column.name === 'lg_code')
    return isChangedByExcel(cell) ? `${prefixOf(column)}${cell}` : cell;
  const isFormula = /^[=+\-@\t\r]/.test(cell);
  return isFormula || isChangedByExcel(cell) ? `'${cell}` : cell;
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

/** 施策番号 → 施策: what stands before a code so that it is no number; 後継の施策番号 likewise. */
function prefixOf({ name, title, references }: Column): string {
  if (name === 'lg_code') return '団体';
  const table = tableList.find((it) => it.name === references?.table);
  const referred = table?.columns.find((column) => column.name === references?.column);
  return (referred?.title ?? title).replace(/(番号|ID|コード)$/, '');
}

/** 2024-03 would become Mar-24. */
function monthInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return month && !day ? `${year}年${Number(month)}月` : date;
}
