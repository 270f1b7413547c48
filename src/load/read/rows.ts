import type { Column } from '../../tables/describe/column.ts';
import type { Rows, RowsByTable } from '../../tables/describe/rows.ts';
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
  return records.map(({ cells }) => {
    // One name after the other, so that the engine gives all rows of a table one shape.
    const row: Record<string, string | number | null> = {};
    for (const column of table.columns)
      row[column.name] = typedCell(cells[column.name] ?? '', column);
    return row;
  });
}

function typedCell(cell: string, column: Column): string | number | null {
  if (cell === '') return null;
  return numeric.has(column.type) ? Number(cell) : cell;
}
