import type { Grid } from '../../../read/workbook/grid.ts';
import type { HeadRows } from './heading-columns.ts';
import { westernYearIn } from './heading-words.ts';

/** The year of a sheet: its name, else the one year that the lines above its headings name. A day of writing is none. */
export function sheetYearOf({ sheet, rows }: Grid, { first }: HeadRows): number | null {
  const named = westernYearIn(sheet ?? '');
  if (named !== undefined) return named;
  const titles = rows
    .filter(({ no }) => no < first)
    .flatMap(({ cells }) => Array.from(cells, (cell) => cell?.text ?? ''));
  const years = titles
    .filter((text) => text.includes('年度'))
    .flatMap((text) => westernYearIn(text) ?? []);
  const found = new Set(years);
  return found.size === 1 ? [...found][0]! : null;
}
