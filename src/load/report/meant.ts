import { tableOf } from '../read/cells.ts';
import type { RawInput } from '../read/input.ts';
import { isToldMissing } from './missing-tables.ts';

/**
 * What the cells of a column hold, for rules that refer to it. Nothing if the file, its header or a
 * row of it cannot be read, which is a problem of its own.
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
  if (isToldMissing(input, name, planId)) return undefined;
  // A plan's table that is not there or has no row is the cause of all that refers to it, and told for the rows that do.
  if (planId !== null && (raw?.records.length ?? 0) === 0 && isMissed(input, name, planId))
    return undefined;
  if (raw?.records.some(({ isMisshapen }) => isMisshapen)) return undefined;
  return (raw?.records ?? []).map(({ cells }) => cells[column] ?? '');
}

/** Whether rows of the plan's tables refer to a table, and so tell that it is not there. */
function isMissed({ tables }: RawInput, name: string, planId: string): boolean {
  return tables.some(
    (raw) =>
      raw.planId === planId &&
      raw.table.columns.some(
        (column) =>
          column.references?.table === name && raw.records.some(({ cells }) => cells[column.name]),
      ),
  );
}
