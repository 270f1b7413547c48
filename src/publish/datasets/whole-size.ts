import { limits, type Limits } from '../limits.ts';
import type { PublishedTable } from './published-table.ts';

/** Whether tables can be had at once, as a workbook and an archive that common programs open in seconds. */
export function fitsAtOnce(
  tables: readonly Pick<PublishedTable, 'columns' | 'rows' | 'isVerdict'>[],
  { sheetRows, wholeCells }: Pick<Limits, 'sheetRows' | 'wholeCells'> = limits,
): boolean {
  const counted = tables.filter(({ isVerdict }) => !isVerdict);
  const cells = counted.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0);
  return cells <= wholeCells && counted.every(({ rows }) => rows.length <= sheetRows);
}
