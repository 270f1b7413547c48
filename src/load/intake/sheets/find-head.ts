import type { GridRow } from '../../read/workbook/grid.ts';

/** A title as it is compared: without blanks, line breaks, marks and what stands in brackets. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[*※■●]+|[*※]+$/g, '')
    .toLowerCase();
}

/** Columns by their folded titles: 年度（年）, 年度 and fy are one. */
export function titleMap<Name extends string>(
  columns: readonly { name: Name; title: string }[],
): Map<string, Name> {
  const short = (title: string) => foldTitle(title).replace(/\([^)]*\)$/, '');
  const map = new Map<string, Name>();
  // The exact title of one column comes before the short form of another.
  for (const { name, title } of columns) if (!map.has(short(title))) map.set(short(title), name);
  for (const { name } of columns) map.set(foldTitle(name), name);
  for (const { name, title } of columns) map.set(foldTitle(title), name);
  return map;
}

/** The row of titles with the columns that are known, by name; titles that are not. */
export interface Head<Name extends string> {
  row: number;
  columns: ReadonlyMap<Name, number>;
  unknown: readonly { title: string; column: number }[];
  /** Titles that stand twice. */
  twice: readonly { title: string; column: number }[];
}

/** Titles may stand below a heading and some words, but not far below. */
const deepest = 30;

/** The row among the first that holds the most titles, two at least. */
export function findHead<Name extends string>(
  rows: readonly GridRow[],
  titles: ReadonlyMap<string, Name>,
): Head<Name> | undefined {
  const heads = rows.slice(0, deepest).map((row) => headIn(row, titles));
  const best = heads.reduce<Head<Name> | undefined>(
    (found, head) => (head.columns.size > (found?.columns.size ?? 1) ? head : found),
    undefined,
  );
  return best;
}

function headIn<Name extends string>(row: GridRow, titles: ReadonlyMap<string, Name>): Head<Name> {
  const columns = new Map<Name, number>();
  const unknown: { title: string; column: number }[] = [];
  const twice: { title: string; column: number }[] = [];
  row.cells.forEach(({ text }, column) => {
    if (text.trim() === '') return;
    const name = titles.get(foldTitle(text));
    if (name === undefined) unknown.push({ title: text, column });
    else if (columns.has(name)) twice.push({ title: text, column });
    else columns.set(name, column);
  });
  return { row: row.no, columns, unknown, twice };
}
