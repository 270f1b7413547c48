import Papa from 'papaparse';
import type { PublishedTable } from '../publish/datasets/published-table.ts';
import type { Grid } from './grid.ts';

/** A CSV as the checker reads it: every filled cell is text. */
export function csvGrid(text: string): Grid {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n$/, '');
  const { data } = Papa.parse<string[]>(body, { delimiter: ',', newline: '\r\n' });
  const rows = data.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return { format: 'csv', text, rows, hasBoldHeader: false };
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
