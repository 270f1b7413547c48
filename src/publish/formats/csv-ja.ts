import type { Column } from '../../tables/describe/column.ts';
import { tableList } from '../../tables/all-tables.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { writeCsv } from '../../tables/csv/write-csv.ts';
import { excelCells, prefixFromTitle } from './excel-cells.ts';

/** For people who double-click in Excel: UTF-8 with BOM, Japanese header, cells that Excel keeps. */
export function toJapaneseCsv({ columns, rows }: PublishedTable): string {
  const header = columns.map(({ title }) => title);
  const cells = rows.map((row) => columns.map(({ name }) => row[name] ?? null));
  return `\uFEFF${writeCsv([header, ...excelCells(columns, cells, prefixOf)], '\r\n')}`;
}

/** A reference is named like what it points to: 後継の施策番号 → 施策. */
function prefixOf(column: Column): string {
  const { table, column: name } = column.references ?? {};
  const referred = tableList
    .find((it) => it.name === table)
    ?.columns.find((it) => it.name === name);
  return prefixFromTitle({ name: column.name, title: (referred ?? column).title });
}
