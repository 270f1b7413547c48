import type { PublishedTable } from '../datasets/published-table.ts';
import { escapeXml } from './xml.ts';

/** The texts of a workbook, each once, with its place. */
export type SharedStrings = Map<string, number>;

/** Places of the looks of cells in the list of the workbook. */
export interface Looks {
  header: number;
  text: number;
}

/**
 * `<sheetData>` of a table (ECMA-376 18.3.1.80): titles above, then its rows; a number is a number, what else there is a
 * shared text, a blank no cell. Texts that are not yet among the shared ones are added to them.
 */
export function sheetData(
  { columns, rows }: PublishedTable,
  looks: Looks,
  strings: SharedStrings,
): string {
  const names = columns.map((_, at) => letters(at));
  const rowXml = (no: number, cells: readonly string[]) => `<row r="${no}">${cells.join('')}</row>`;
  const textXml = (at: number, no: number, look: number, text: string) =>
    `<c r="${names[at]!}${no}" s="${look}" t="s"><v>${placeOf(shortened(text), strings)}</v></c>`;
  const header = columns.map(({ title }, at) => textXml(at, 1, looks.header, title));
  const body = rows.map((row, index) => {
    const no = index + 2;
    const cells = columns.map(({ name }, at) => {
      const cell = row[name] ?? null;
      if (cell === null) return '';
      if (typeof cell === 'number') return `<c r="${names[at]!}${no}"><v>${cell}</v></c>`;
      return textXml(at, no, looks.text, cell);
    });
    return rowXml(no, cells);
  });
  return `<sheetData>${rowXml(1, header)}${body.join('')}</sheetData>`;
}

/** xl/sharedStrings.xml (ECMA-376 18.4.9). */
export function sharedStringsXml(strings: SharedStrings): string {
  const items = [...strings.keys()].map((text) => {
    const kept = text.trim().length === text.length ? '' : ' xml:space="preserve"';
    return `<si><t${kept}>${escapedText(text)}</t></si>`;
  });
  return `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.join('')}</sst>`;
}

function placeOf(text: string, strings: SharedStrings): number {
  const known = strings.get(text);
  if (known !== undefined) return known;
  strings.set(text, strings.size);
  return strings.size - 1;
}

/** Excel reads _x0041_ as A, so a text that holds such letters is escaped with its own means. Quotes are none in a text. */
function escapedText(text: string): string {
  const safe = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escapeXml(safe).replaceAll('&quot;', '"');
}

const mostCharacters = 32_767;

/** Excel takes a workbook with a longer cell for damaged. */
function shortened(value: string): string {
  const note = '…（続きはCSVにあります）';
  if (value.length <= mostCharacters) return value;
  return value.slice(0, mostCharacters - note.length) + note;
}

/** 0 → A, 27 → AB */
function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? letters(rest) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
