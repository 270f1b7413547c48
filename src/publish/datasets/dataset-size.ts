import { numberName } from '../../words/number.ts';
import type { Dataset } from './dataset.ts';
import type { PublishedTable } from './published-table.ts';

/** How much a dataset holds: 「104行、12列」 of one table, 「9表、計1,204行」 of several. */
export function datasetSize({ tables }: Pick<Dataset, 'tables'>): string {
  const [table, ...others] = tables;
  if (table && others.length === 0) return tableSize(table);
  const rows = tables.reduce((sum, { rows: own }) => sum + own.length, 0);
  return `${tables.length}表、計${numberName(rows)}行`;
}

/** How much a table holds: 「1,204行、12列」 */
export function tableSize(table: PublishedTable): string {
  return `${rowCount(table)}、${table.columns.length}列`;
}

/** 「1,204行」 */
export function rowCount({ rows }: Pick<PublishedTable, 'rows'>): string {
  return `${numberName(rows.length)}行`;
}

/** The one number that tells a dataset from others in a list: its rows, or its tables where it is more than a table. */
export function boxSize({ kind, tables }: Pick<Dataset, 'kind' | 'tables'>): string {
  return kind === 'table' ? rowCount(tables[0]!) : `${tables.length}表`;
}
