import type { Column } from '../../tables/column.ts';
import { tableList } from '../../tables/index.ts';
import type { Cell, PublishedTable } from '../published-table.ts';
import { csvText } from './csv.ts';

/**
 * For people who double-click in Excel: UTF-8 with BOM, Japanese header; what Excel would turn
 * into a date, a number or a formula is written so that it stays text. A column is written in one
 * way from top to bottom, so that it sorts, and no column is half numbers (L2-01, L3-05).
 */
export function toJapaneseCsv({ columns, rows }: PublishedTable): string {
  const header = columns.map(({ title }) => title);
  const writers = columns.map((column) =>
    writerOf(
      column,
      rows.map((row) => row[column.name] ?? null),
    ),
  );
  const cells = rows.map((row) =>
    columns.map(({ name }, index) => writers[index]!(row[name] ?? null)),
  );
  return `\uFEFF${csvText([header, ...cells])}`;
}

function writerOf(column: Column, cells: Cell[]): (cell: Cell) => string | number {
  const words = wordWriterOf(column, cells);
  return (cell) => (cell === null ? '' : typeof cell === 'number' ? cell : words(cell));
}

function wordWriterOf(column: Column, cells: Cell[]): (cell: string) => string {
  const isAny = (test: (cell: string) => boolean) =>
    cells.some((cell) => typeof cell === 'string' && test(cell));
  if (column.type === 'date') return isAny(isMonth) ? dateInWords : (date) => date;
  if (column.type === 'code' || column.name === 'lg_code')
    return isAny(isChangedByExcel) ? (code) => `${prefixOf(column)}${code}` : (code) => code;
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

/** 施策番号 → 施策: what stands before a code so that it is no number; 後継の施策番号 likewise. */
function prefixOf({ name, title, references }: Column): string {
  if (name === 'lg_code') return '団体';
  const table = tableList.find((it) => it.name === references?.table);
  const referred = table?.columns.find((column) => column.name === references?.column);
  return (referred?.title ?? title).replace(/(番号|ID|コード)$/, '');
}

/** 2024-03 would become Mar-24. */
function isMonth(date: string): boolean {
  return /^\d{4}-\d{2}$/.test(date);
}

function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].join('');
}
