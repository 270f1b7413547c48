import { normalize } from '../../search/text/fold.ts';
import type { ExploreState } from './explore-state.ts';
import type { ExploreRow, ExploreTable } from '../table/explore-table.ts';
import { sorter } from './sort.ts';

/** What a state shows of the table. */
export interface View {
  /** Places of rows in the table, in the order of the view. */
  rows: number[];
  /** For each facet and each of its values: how many rows choosing it would leave. */
  counts: number[][];
}

/** Makes the function that gives the view of any state; orders once found are kept. */
export function viewer(table: ExploreTable): (state: ExploreState) => View {
  const orderOf = sorter(table);
  return (state) => {
    const words = wordsOf(state.words);
    const wanted = table.facets.map(({ name, values }) => {
      const value = state.chosen[name];
      return value === undefined ? null : values.findIndex((it) => it.value === value);
    });
    const counts = table.facets.map(({ values }) => values.map(() => 0));
    const rows = orderOf(state.sort).filter((place) => {
      const row = table.rows[place]!;
      return words.every((word) => row.text.includes(word)) && isCounted(row, wanted, counts);
    });
    return { rows, counts };
  };
}

/** The words of a query, each in the spelling of the texts; all of them are asked for. */
function wordsOf(query: string): string[] {
  return query.split(/\s+/).map(normalize).filter(Boolean);
}

/**
 * Whether a row has all wanted values. It counts for the values of a facet if it has what is wanted
 * of all the others, so that another value of the same facet shows what it would give.
 */
function isCounted(
  { facets }: ExploreRow,
  wanted: readonly (number | null)[],
  counts: number[][],
): boolean {
  const missing = wanted.flatMap((value, facet) =>
    value === null || facets[facet]!.includes(value) ? [] : [facet],
  );
  if (missing.length > 1) return false;
  for (const [facet, values] of facets.entries())
    if (missing.length === 0 || missing[0] === facet)
      for (const value of values) counts[facet]![value]! += 1;
  return missing.length === 0;
}
