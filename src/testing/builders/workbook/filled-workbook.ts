import { givenBack } from '../../../desk/corrections/given-back.ts';
import { readWorkbook } from '../../../load/read/workbook/read-workbook.ts';
import { entryColumns, entrySheetName, type EntryColumnName } from '../../../tables/entry-sheet.ts';

/** What an officer types: by 「取組 1-1-1-1」, in columns of the sheet of the year. */
export type Typed = Record<string, Partial<Record<EntryColumnName, string>>>;

/** The bytes of a workbook that went out, with what was typed into the sheet of the year. */
export function filledWorkbook(sent: Uint8Array, typed: Typed): Uint8Array {
  const edits = Object.entries(typed).flatMap(([subject, cells]) =>
    Object.entries(cells).map(([name, text]) => ({
      ...placeInEntries(sent, subject, name as EntryColumnName),
      file: '記入.xlsx',
      text,
    })),
  );
  return givenBack({ name: '記入.xlsx', bytes: sent }, edits).bytes;
}

/** Where the sheet of the year has a column of an action, a measure or an indicator. */
function placeInEntries(book: Uint8Array, subject: string, name: EntryColumnName) {
  const sheets = readWorkbook('', book);
  if (!Array.isArray(sheets)) throw new Error(sheets.message);
  const { rows } = sheets.find(({ sheet }) => sheet === entrySheetName)!;
  const title = entryColumns.find((column) => column.name === name)!.title;
  const column = rows[2]!.cells.findIndex((cell) => cell?.text === title);
  const [kind, no] = subject.split(' ');
  const row = rows.find(({ cells }) => cells[1]?.text === kind && cells[2]?.text === no)!.no;
  return { sheet: entrySheetName, row, column };
}
