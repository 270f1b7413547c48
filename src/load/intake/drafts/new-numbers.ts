import type { Draft } from './drafts.ts';

/**
 * The next free number of a table for a row that has none, in the way of the numbers that are there:
 * results by year (2025-13), actions by measure (1-2-3-4), others one more than the highest. Undefined where
 * the numbers follow no such way.
 */
export function nextNumber(
  draft: Draft,
  cells: Readonly<Record<string, string>>,
): string | undefined {
  const [key, ...others] = draft.table.key;
  if (key === undefined || others.length > 0) return undefined;
  const used = draft.rows.map((row) => row.cells[key] ?? '');
  const owner = {
    results: cells['fy'],
    reviews: cells['fy'],
    actions: cells['measure_no'],
    effects: '',
  }[draft.table.name];
  if (owner) return `${owner}-${highest(used, `${owner}-`) + 1}`;
  if (used.every((number) => /^\d+$/.test(number))) return String(highest(used, '') + 1);
  return undefined;
}

function highest(used: readonly string[], start: string): number {
  const ends = used
    .filter((number) => number.startsWith(start))
    .map((number) => number.slice(start.length))
    .filter((end) => /^\d+$/.test(end));
  return ends.reduce((most, end) => Math.max(most, Number(end)), 0);
}
