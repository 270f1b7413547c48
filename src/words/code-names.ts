import { tableList } from '../tables/all-tables.ts';

/** The Japanese name of a code: ('results', 'kind', 'plan') → 取組計画; the code where none is known. */
export function codeName(table: string, column: string, code: string | null): string {
  return columnOf(table, column)?.values?.[code ?? '']?.ja ?? code ?? '';
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
