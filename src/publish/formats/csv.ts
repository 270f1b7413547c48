import { writeCsv } from '../../tables/csv/write-csv.ts';
import type { PublishedTable } from '../datasets/published-table.ts';

/** For machines: UTF-8 without BOM, RFC 4180 with CRLF, ASCII header, every cell exact. */
export function toCsv(table: PublishedTable): string {
  return [...csvTexts(table)].join('');
}

/** Rows that are written at once. */
const atOnce = 5_000;

/** The same in texts one after the other, however many rows there are. */
export function* csvTexts({ columns, rows }: PublishedTable): Generator<string> {
  const header = columns.map(({ name }) => name);
  yield writeCsv([header], '\r\n');
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    yield writeCsv(
      some.map((row) => header.map((name) => row[name] ?? '')),
      '\r\n',
    );
  }
}
