import type { Column } from '../../tables/describe/column.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { sharedStringsXml, sheetData, type SharedStrings } from './sheet-data.ts';
import { framed, looks } from './xlsx-frame.ts';
import { zip } from './zip.ts';

/** A workbook for people: a sheet per table, names above, numbers as numbers, the rest as text. */
export function toXlsx(tables: readonly PublishedTable[]): Uint8Array {
  const names = sheetNames(tables.map(({ title }) => title));
  const strings: SharedStrings = new Map();
  const sheets = tables.map((table, at) => ({
    name: names[at]!,
    widths: table.columns.map((column) => widthOf(column, table.rows)),
    sheetData: sheetData(table, looks, strings),
  }));
  const parts = { ...framed(sheets), 'xl/sharedStrings.xml': sharedStringsXml(strings) };
  return zip(
    Object.entries(parts).map(([path, xml]) => ({ path, bytes: new TextEncoder().encode(xml) })),
  );
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
