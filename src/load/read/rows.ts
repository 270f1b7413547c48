import { isNumeric } from '../../tables/describe/column.ts';
import type { Rows, RowsByTable } from '../../tables/describe/rows.ts';
import { blankRow } from './blank-row.ts';
import type { RawInput } from './input.ts';
import type { RawTable } from './parse.ts';

/** Turns checked text into typed rows: numbers are numbers, a blank cell is null. */
export function typedRows({ tables }: RawInput): Rows {
  const site: RowsByTable = {};
  const plans = new Map<string, RowsByTable>();
  const base = baseUrl(tables);
  for (const raw of tables) {
    const home = raw.planId === null ? site : (plans.get(raw.planId) ?? {});
    if (raw.planId !== null) plans.set(raw.planId, home);
    Object.assign(home, { [raw.table.name]: rowsOf(raw, base) });
  }
  return { site, plans };
}

/** Where the site lies, without a slash at the end. */
function baseUrl(tables: readonly RawTable[]): string {
  const settings = tables.find(({ table }) => table.name === 'site')?.records ?? [];
  const base = settings.find(({ cells }) => cells['key'] === 'base_url')?.cells['value'] ?? '';
  return base.replace(/\/+$/, '');
}

/** An address that is a path leads to a file under public/: whoever reads the data gets it whole. */
function rowsOf(
  { table, records }: RawTable,
  base: string,
): Record<string, string | number | null>[] {
  const blank = blankRow<string | number | null>(
    table.columns.map(({ name }) => name),
    null,
  );
  return records.map(({ cells }) => {
    const row = { ...blank };
    for (const { name, type } of table.columns) {
      const cell = cells[name];
      if (!cell) continue;
      if (isNumeric({ type })) row[name] = Number(cell);
      else row[name] = type === 'url' && cell.startsWith('/') ? encodeURI(base + cell) : cell;
    }
    return row;
  });
}
