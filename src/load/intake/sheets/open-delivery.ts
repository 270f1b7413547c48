import { faults, type WorkbookFault } from '../../read/workbook/fault.ts';
import type { Grid } from '../../read/workbook/grid.ts';
import { readWorkbook } from '../../read/workbook/read-workbook.ts';
import { mostBytes } from '../../read/workbook/unpack.ts';
import type { Problem } from '../../report/problem.ts';
import { csvGrid } from './csv-grid.ts';

/** The sheets of a workbook or CSV that was delivered; why it cannot be read. `file` is its name or path. */
export function openDelivery(file: string, bytes: Uint8Array): Grid[] | Problem {
  const tooLarge = tooLargeDelivery(file, bytes.length);
  if (tooLarge) return tooLarge;
  if (/\.(csv|txt)$/i.test(file)) {
    const grid = csvGrid(file, bytes);
    return 'rows' in grid ? [grid] : grid;
  }
  const sheets = readWorkbook(file, bytes);
  return Array.isArray(sheets) ? sheets : faultOf(file, sheets);
}

/** Told by its size alone, before it is in memory. */
export function tooLargeDelivery(file: string, size: number): Problem | undefined {
  return size > mostBytes ? faultOf(file, faults.tooLarge(size, mostBytes)) : undefined;
}

function faultOf(file: string, fault: WorkbookFault): Problem {
  return { rule: 'workbook', file, ...fault };
}
