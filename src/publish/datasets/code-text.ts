import { text, type Column } from '../../tables/describe/column.ts';
import { prefixOf, referredBy } from '../formats/excel-cells.ts';
import type { Cell, PublishedTable } from './published-table.ts';

/**
 * A table with a second column for each code that careless readers take for a date or a number: `measure_no` 1-1-1 beside
 * `measure_no_text` 施策1-1-1, `lg_code` 020001 beside `lg_code_text` 団体020001. The codes themselves stay as they are.
 */
export function withCodeTexts(table: PublishedTable): PublishedTable {
  const codes = table.columns.filter(isMistaken);
  if (codes.length === 0) return table;
  const written = codes.map((column) => ({
    name: column.name,
    own: nameOf(column),
    prefix: prefixOf(column),
  }));
  const textOf = (row: Readonly<Record<string, Cell>>) =>
    Object.fromEntries(
      written.map(({ name, own, prefix }): [string, Cell] => {
        const code = row[name] ?? null;
        return [own, code === null ? null : `${prefix}${code}`];
      }),
    );
  return {
    ...table,
    columns: beforePage(table.columns, codes.map(textColumn)),
    rows: table.rows.map((row) => ({ ...row, ...textOf(row) })),
  };
}

/** By what the column is described to hold, so that the columns of a table do not depend on the data of a site. */
function isMistaken(column: Column): boolean {
  return column.type === 'code' && /^(\d+(-\d+)+|0\d{1,7})$/.test(referredBy(column).example);
}

const nameOf = ({ name }: Column) => `${name}_text`;

function textColumn(column: Column): Column {
  const { name, title, title_en } = column;
  const prefix = prefixOf(column);
  return text(nameOf(column), {
    title: `${title}（文字）`,
    title_en: `${title_en} (text)`,
    about: `${name} の前に「${prefix}」を付けたもの。日付や数に変わらないので、そのまま読んで表をつなげる。番号が空欄なら空欄。`,
    example: `${prefix}${referredBy(column).example}`,
  });
}

/** The address of the page of a row stays the last column. */
function beforePage(columns: readonly Column[], added: readonly Column[]): Column[] {
  const isLast = columns.at(-1)?.name === 'page_url';
  return isLast ? [...columns.slice(0, -1), ...added, columns.at(-1)!] : [...columns, ...added];
}
