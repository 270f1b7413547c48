import type { Rows, RowsByTable } from '../../tables/describe/rows.ts';
import { blankRow } from './blank-row.ts';
import type { RawInput } from './input.ts';
import type { RawTable } from './parse.ts';

const numeric = new Set(['integer', 'number', 'fiscal_year']);

/** Turns checked text into typed rows: numbers are numbers, a blank cell is null. */
export function typedRows({ tables }: RawInput): Rows {
  const site: RowsByTable = {};
  const plans = new Map<string, RowsByTable>();
  for (const raw of tables) {
    const home = raw.planId === null ? site : (plans.get(raw.planId) ?? {});
    if (raw.planId !== null) plans.set(raw.planId, home);
    Object.assign(home, { [raw.table.name]: rowsOf(raw) });
  }
  return { site, plans };
}

function rowsOf({ table, records }: RawTable): Record<string, string | number | null>[] {
  const blank = blankRow<string | number | null>(
    table.columns.map(({ name }) => name),
    null,
  );
  return records.map(({ cells }) => {
    const row = { ...blank };
    for (const { name, type } of table.columns) {
      const cell = cells[name];
      if (cell) row[name] = numeric.has(type) ? Number(cell) : cell;
    }
    return row;
  });
}
