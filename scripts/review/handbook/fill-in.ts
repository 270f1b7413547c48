import { givenBack } from '../../../src/desk/corrections/given-back.ts';
import { readWorkbook } from '../../../src/load/read/workbook/read-workbook.ts';
import { entrySheetName } from '../../../src/tables/entry-sheet.ts';

/** What is typed into the sheet of the year: by the number of an action or indicator, by the titles of columns. */
export type Typed = Record<string, Record<string, string>>;

/** The bytes of a workbook with what was typed, as an officer gives it back. */
export function filledIn(bytes: Uint8Array, typed: Typed): Uint8Array {
  const sheets = readWorkbook('', bytes);
  if (!Array.isArray(sheets)) throw new Error(sheets.message);
  const rows = sheets.find(({ sheet }) => sheet === entrySheetName)?.rows ?? [];
  // The titles of the columns stand below the two lines that head the sheet.
  const titles = rows[2]?.cells.map((cell) => cell?.text) ?? [];
  const edits = Object.entries(typed).flatMap(([no, cells]) => {
    const row = rows.find((it) => it.cells[titles.indexOf('番号')]?.text === no)?.no ?? 0;
    return Object.entries(cells).map(([title, text]) => ({
      file: name,
      sheet: entrySheetName,
      row,
      column: titles.indexOf(title),
      text,
    }));
  });
  return givenBack({ name, bytes }, edits).bytes;
}

const name = '記入.xlsx';
