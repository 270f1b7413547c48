import { facetNames, type Chosen, type FacetName } from './facets.ts';
import { ownFirst } from './government.ts';
import type { Result } from './search.ts';

/** The orders of results. */
export const orders = {
  relevance: '関連の強い順',
  plan: '計画の順',
  year: '年度の新しい順',
} as const;
export type Order = keyof typeof orders;

/** Everything that makes up a search: it is a link. */
export interface SearchState {
  query: string;
  chosen: Chosen;
  order: Order;
  /** From 1. */
  page: number;
  /** The government on whose pages the search began, which comes first; blank for none. */
  from: string;
  /**
   * Where a large site is to look: the id of a government, the first two digits of the codes of a
   * prefecture, or `all`; blank where nothing was chosen.
   */
  scope: string;
}

/** Reads the state from the part of an address after `?`; what is not known is left out. */
export function readState(parameters: string): SearchState {
  const given = new URLSearchParams(parameters);
  const names = Object.keys(facetNames) as FacetName[];
  const chosen = names
    .map((name): [FacetName, string[]] => [name, given.getAll(name).filter(Boolean)])
    .filter(([, values]) => values.length > 0);
  const order = given.get('sort') ?? '';
  const page = Number(given.get('page'));
  return {
    query: (given.get('q') ?? '').trim(),
    chosen: Object.fromEntries(chosen),
    order: Object.hasOwn(orders, order) ? (order as Order) : 'relevance',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    from: given.get('from') ?? '',
    scope: given.get('scope') ?? '',
  };
}

/** Writes a state as the part of an address from `?`; what is as usual is left out. */
export function writeState({ query, chosen, order, page, from, scope }: SearchState): string {
  const given = new URLSearchParams();
  if (query) given.set('q', query);
  for (const name of Object.keys(facetNames) as FacetName[])
    for (const value of chosen[name] ?? []) given.append(name, value);
  if (order !== 'relevance') given.set('sort', order);
  if (page > 1) given.set('page', String(page));
  if (from) given.set('from', from);
  if (scope) given.set('scope', scope);
  const text = given.toString();
  return text ? `?${text}` : '';
}

/** Results in an order; they come by relevance, and entries stand in the order of plans. */
export function ordered(
  results: readonly Result[],
  { order, from }: Pick<SearchState, 'order' | 'from'>,
  position: (result: Result) => number,
): Result[] {
  if (order === 'relevance') return ownFirst(results, from);
  const byPlan = results.toSorted((a, b) => position(a) - position(b));
  if (order === 'plan') return byPlan;
  const newest = ({ entry }: Result) => entry.years.at(-1) ?? 0;
  return byPlan.toSorted((a, b) => newest(b) - newest(a));
}

/** The one government in which a search looks first: that of its filter, else that of the page where it began. */
export function governmentOf({ chosen, from }: SearchState): string {
  const [only, ...more] = chosen.organization ?? [];
  return more.length === 0 ? (only ?? from) : '';
}
