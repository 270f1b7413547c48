import { tableOf } from '../read/cells.ts';
import type { RawInput } from '../read/input.ts';

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
  if (raw?.records.some(({ isMisshapen }) => isMisshapen)) return undefined;
  return (raw?.records ?? []).map(({ cells }) => cells[column] ?? '');
}
