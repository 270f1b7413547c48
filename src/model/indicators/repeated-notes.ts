import type { IndicatorValue } from '../types/model.ts';

/** The notes that several values of an indicator share, in their order: told once below the table. */
export function repeatedNotes(values: readonly Pick<IndicatorValue, 'note'>[]): string[] {
  const byNote = Map.groupBy(values, ({ note }) => note);
  return [...byNote].flatMap(([note, same]) => (note !== null && same.length > 1 ? [note] : []));
}
