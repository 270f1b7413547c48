import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile, { type Sheet } from 'write-excel-file/node';
import type { Column } from '../../tables/describe/column.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { sharedStringsXml, sheetData, type SharedStrings } from './sheet-data.ts';
import { zip } from './zip.ts';

/** A workbook for people: a sheet per table, names above, numbers as numbers, the rest as text. */
export async function toXlsx(tables: readonly PublishedTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ title }) => title));
  const frame = writeExcelFile(tables.map((table, at) => frameOf(table, names[at]!)));
  const parts = unzipSync(await frame.toBuffer());
  const strings: SharedStrings = new Map();
  // The library writes all but the cells: it would describe and look up the style of each by itself.
  tables.forEach((table, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const [before, after] = strFromU8(parts[path]!).split(/<sheetData>.*<\/sheetData>/s);
    parts[path] = strToU8(`${before}${sheetData(table, looks, strings)}${after}`);
  });
  parts['xl/sharedStrings.xml'] = strToU8(sharedStringsXml(strings));
  return zip(Object.entries(parts).map(([path, bytes]) => ({ path, bytes })));
}

/** Names that Excel takes: at most 31 characters, none of []:*?/\, no two alike. */
export function sheetNames(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const plain = title.replaceAll(/[[\]:*?/\\']/g, ' ').trim() || '表';
    for (let n = 1; ; n += 1) {
      const mark = n === 1 ? '' : `-${n}`;
      const name = plain.slice(0, 31 - mark.length) + mark;
      // Excel takes upper and lower case for the same.
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  });
}

/** A sheet with one cell of each look, so that the list of styles has both; 0 is that of a plain cell. */
function frameOf({ columns, rows }: PublishedTable, sheet: string): Sheet<Buffer> {
  const widths = columns.map((column) => ({ width: widthOf(column, rows) }));
  const text = { value: '', type: String, format: '@' };
  const data = [[{ ...text, ...headerStyle }], [text]];
  return { sheet, data, columns: widths, stickyRowsCount: 1 };
}

const looks = { header: 1, text: 2 };

// Not bold: under a bold first row the official checker takes rows of words for more header (L3-01).
const headerStyle = {
  backgroundColor: '#e8f1fe',
  bottomBorderStyle: 'thin',
  alignVertical: 'top',
} as const;

/** Wide enough for the header and most values. */
function widthOf({ name, title }: Column, rows: PublishedTable['rows']): number {
  const lengths = rows.map((row) => places(String(row[name] ?? ''))).toSorted((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return Math.min(60, Math.max(places(title), usual) + 2);
}

/** How wide a text is: a Japanese character takes two places. */
export function places(value: string): number {
  return [...value].reduce((sum, it) => sum + (it > '\u00FF' ? 2 : 1), 0);
}
