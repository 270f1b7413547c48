import { text, type Column } from '../../tables/describe/column.ts';
import type { Cell } from './published-table.ts';

/** For every column of codes one with their Japanese names: series → series_name, 値の種類（名称）. */
export function choiceNames(columns: readonly Column[]): Column[] {
  return columns
    .filter(({ values }) => values)
    .map(({ name: code, title, title_en, values }) =>
      text(`${code}_name`, {
        title: `${title}（名称）`,
        title_en: `${title_en} (name)`,
        about: `${code} の値の日本語の名前（読むための列）。`,
        example: Object.values(values!)[0]!.ja,
      }),
    );
}

/** The names of the codes of a row. */
export function choiceNameCells(
  columns: readonly Column[],
  row: Readonly<Record<string, Cell>>,
): Record<string, Cell> {
  return Object.fromEntries(
    columns
      .filter(({ values }) => values)
      .map(({ name: code, values }) => [`${code}_name`, values?.[String(row[code])]?.ja ?? null]),
  );
}
