import { readCsv } from '../tables/csv/read-csv.ts';
import type { PublishedTable } from '../publish/datasets/published-table.ts';
import type { Grid } from './grid.ts';

/** A CSV as the checker reads it: every filled cell is text. */
export function csvGrid(text: string): Grid {
  const { rows } = readCsv(text, { newline: '\r\n' });
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return { format: 'csv', text, rows: cells, hasBoldHeader: false };
}

/** The sheet of a table: titles above, numbers as numbers, codes as text. */
export function sheetGrid({ columns, rows }: PublishedTable): Grid {
  return {
    format: 'xlsx',
    text: '',
    rows: [
      columns.map(({ title }) => title),
      ...rows.map((row) => columns.map(({ name }) => row[name] ?? null)),
    ],
    hasBoldHeader: false,
  };
}
