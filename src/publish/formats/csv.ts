import Papa from 'papaparse';
import type { PublishedTable } from '../datasets/published-table.ts';

/** For machines: UTF-8 without BOM, RFC 4180 with CRLF, ASCII header, every cell exact. */
export function toCsv({ columns, rows }: PublishedTable): string {
  const header = columns.map(({ name }) => name);
  return csvText([header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]);
}

/** Writes cells as RFC 4180 text that ends its last record with CRLF. */
export function csvText(cells: (string | number)[][]): string {
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
