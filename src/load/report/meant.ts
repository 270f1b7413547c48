import type { Column } from '../../tables/describe/column.ts';
import { tableList } from '../../tables/all-tables.ts';
import { tableOf } from '../read/cells.ts';
import { spreadsheetDamage } from '../rules/cells/spreadsheet-damage.ts';
import type { RawInput } from '../read/input.ts';

/**
 * What the cells of a column were probably meant to hold: a damaged number is one problem where it
 * stands, and not one more for every prose file that refers to it. Nothing if the file or its
 * header cannot be read, which is a problem of its own.
 */
export function meantValues(
  input: RawInput,
  name: string,
  column: string,
  planId: string | null,
): string[] | undefined {
  const raw = tableOf(input, name, planId);
  const file = `data/${planId === null ? '' : `plans/${planId}/`}${name}.csv`;
  if (input.unreadable.includes(file) || raw?.header.includes(column) === false) return undefined;
  const columns = tableList.find((table) => table.name === name)!.columns;
  const described = columns.find((it) => it.name === column)!;
  return (raw?.records ?? []).map(({ cells }) => meant(cells[column] ?? '', described));
}

/** What one cell was probably meant to hold. */
export function meant(value: string, column: Column): string {
  return spreadsheetDamage(value, column)?.before ?? value.normalize('NFKC').trim();
}
