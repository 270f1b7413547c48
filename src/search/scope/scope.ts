import type { Labels } from '../index/entry.ts';
import type { Held } from '../index/record-pack.ts';
import type { SearchState } from '../query/search-state.ts';
import { normalize } from '../text/fold.ts';

/** More compressed records than this are not read at once: a browser would not answer in time (docs/search.md). */
const mostBytes = 3_000_000;

/** A query is not to load more than these by naming them. */
const mostNamed = 3;

/** Stands for all governments in an address. */
export const all = 'all';

/**
 * The governments in whose own records a search looks, in the order of the site: those of its scope, of its filters
 * and of the page where it began; where nothing says, those that the query names. None where `held` is empty: then
 * everything is there already.
 */
export function searchedIn(
  state: SearchState,
  held: readonly Held[],
  names: Labels['organization'],
): Held[] {
  const said = held.filter((one) => isSaid(one, state));
  const scope = within(state.scope, held);
  const asked = held.filter((one) => said.includes(one) || scope.includes(one));
  if (asked.length > 0 || state.query === '') return asked;
  const query = normalize(state.query);
  const named = held.filter(({ id }) => query.includes(normalize(names[id] ?? id)));
  return longestNamesFirst(named, names).slice(0, mostNamed);
}

/** The governments of a scope; none where it is unknown or too much. */
export function within(scope: string, held: readonly Held[]): Held[] {
  if (scope === '') return [];
  const own = held.filter(({ id }) => id === scope);
  const found = own.length > 0 ? own : held.filter(({ region }) => [all, region].includes(scope));
  return own.length > 0 || bytesOf(found) <= mostBytes ? found : [];
}

/** How large the records of governments are together. */
export function bytesOf(governments: readonly Held[]): number {
  return governments.reduce((sum, { bytes }) => sum + bytes, 0);
}

function isSaid({ id, plans }: Held, { from, chosen }: SearchState): boolean {
  return (
    from === id ||
    (chosen.organization ?? []).includes(id) ||
    (chosen.plan ?? []).some((plan) => plans.includes(plan)) ||
    (chosen.division ?? []).some((division) => division.startsWith(`${id}/`))
  );
}

/** 架空青山市 stands in 架空青山市川町, but is not meant there. */
function longestNamesFirst(named: readonly Held[], names: Labels['organization']): Held[] {
  return named.toSorted((a, b) => (names[b.id] ?? '').length - (names[a.id] ?? '').length);
}
