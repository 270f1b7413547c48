import { writeCsv } from '../../tables/csv/write-csv.ts';
import type { PublishedTable } from '../datasets/published-table.ts';

/** For machines: UTF-8 without BOM, RFC 4180 with CRLF, ASCII header, every cell exact. */
export function toCsv({ columns, rows }: PublishedTable): string {
  const header = columns.map(({ name }) => name);
  return writeCsv([header, ...rows.map((row) => header.map((name) => row[name] ?? ''))], '\r\n');
}
