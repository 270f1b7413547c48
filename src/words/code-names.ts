import { tableList } from '../tables/all-tables.ts';
import type { Choice } from '../tables/describe/column.ts';

/** The Japanese name of a code: ('results', 'kind', 'plan') → 取組計画; the code where none is known. */
export function codeName(table: string, column: string, code: string | null): string {
  return columnOf(table, column)?.values?.[code ?? '']?.ja ?? code ?? '';
}

/** Its name where there is little room: ('indicator_values', 'series', 'baseline') → 基準. */
export function shortName(table: string, column: string, code: string): string {
  return columnOf(table, column)?.values?.[code]?.short ?? codeName(table, column, code);
}

/** The name of a code where it stands on this side of an amount: 以上 after it; empty where it does not. */
export function nameBeside(
  side: NonNullable<Choice['beside']>,
  table: string,
  column: string,
  code: string,
): string {
  const choice = columnOf(table, column)?.values?.[code];
  return choice?.beside === side ? choice.ja : '';
}

/** The Japanese title of a table, or of one of its columns; null where there is none. */
export function titleOf(table: string | null, column?: string | null): string | null {
  const found = tableList.find(({ name }) => name === table);
  if (!column) return found?.title ?? null;
  return columnOf(table, column)?.title ?? null;
}

function columnOf(table: string | null, column: string) {
  const found = tableList.find(({ name }) => name === table);
  return found?.columns.find(({ name }) => name === column);
}
