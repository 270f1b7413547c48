import type { PublishedTable } from '../datasets/published-table.ts';
import { writeCsv } from '../../tables/csv/write-csv.ts';
import { excelCells, prefixOf } from './excel-cells.ts';

/** For people who double-click in Excel: UTF-8 with BOM, Japanese header, cells that Excel keeps. */
export function toJapaneseCsv({ columns, rows }: PublishedTable): string {
  const header = columns.map(({ title }) => title);
  const cells = rows.map((row) => columns.map(({ name }) => row[name] ?? null));
  return `\uFEFF${writeCsv([header, ...excelCells(columns, cells, prefixOf)], '\r\n')}`;
}
