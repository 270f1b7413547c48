import readExcelFile from 'read-excel-file/node';
import type { Cell } from '../../../publish/datasets/published-table.ts';

/** A sheet as a reader sees it: its name and its cells, blanks as null. */
export interface ReadSheet {
  name: string;
  cells: Cell[][];
}

/** Reads every sheet of a workbook, texts untouched. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadSheet[]> {
  const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    cells: data as Cell[][],
  }));
}
