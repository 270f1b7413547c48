import type { IndicatorValue } from '../types/model.ts';

/** The notes that several values of an indicator share, in their order, each with its mark 「注1」: told once below the table. */
export function repeatedNotes(
  values: readonly Pick<IndicatorValue, 'note'>[],
): ReadonlyMap<string, string> {
  const byNote = Map.groupBy(values, ({ note }) => note);
  const repeated = [...byNote].flatMap(([note, same]) =>
    note !== null && same.length > 1 ? [note] : [],
  );
  return new Map(repeated.map((note, at) => [note, `注${at + 1}`]));
}
