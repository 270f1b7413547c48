import { readCsv } from '../../tables/csv/read-csv.ts';
import type { ReadTable } from './tabular.ts';

/** A CSV with a header, read back as text. */
export function readTable(text: string): ReadTable {
  const { rows, badQuotesAt } = readCsv(text, { newline: '\r\n' });
  const [header = [], ...body] = rows;
  const bad = badQuotesAt ?? rows.findIndex(({ length }) => length !== header.length);
  if (bad >= 0) throw new Error(`row ${bad + 1} has other cells than the header`);
  const named = (cells: string[]) =>
    Object.fromEntries(header.map((name, at) => [name, cells[at]!]));
  return { header, rows: body.map(named) };
}
