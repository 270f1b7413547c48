import type { Cell } from '../../publish/datasets/published-table.ts';
import type { Sort } from './explore-state.ts';
import type { ExploreRow, ExploreTable } from '../table/explore-table.ts';

/** What rows are compared by; null stands at the end in both directions. */
type Key = number | string | readonly number[] | null;

// With numbers by their value: 1-2-10 comes after 1-2-9.
const collator = new Intl.Collator('ja', { numeric: true });

/** Makes the function that gives the order of all rows for any sort; each is found once. */
export function sorter(table: ExploreTable): (sort: Sort | null) => readonly number[] {
  const places = table.rows.map((_, place) => place);
  const found = new Map<string, readonly number[]>();
  return (sort) => {
    if (!sort) return places;
    const name = `${sort.isDescending ? '-' : ''}${sort.column}`;
    const order = found.get(name) ?? orderedBy(table, places, sort);
    found.set(name, order);
    return order;
  };
}

function orderedBy(
  table: ExploreTable,
  places: readonly number[],
  { column, isDescending }: Sort,
): number[] {
  const keys = table.rows.map(keyOf(table, column));
  const direction = isDescending ? -1 : 1;
  const filled = places.filter((place) => keys[place] !== null);
  const blank = places.filter((place) => keys[place] === null);
  // Rows alike keep their order, whatever the direction.
  const sorted = filled.sort((a, b) => direction * compared(keys[a]!, keys[b]!));
  return [...sorted, ...blank];
}

function keyOf({ columns, facets }: ExploreTable, name: string): (row: ExploreRow) => Key {
  const column = columns.find((it) => it.name === name);
  const facet = facets.findIndex((it) => it.name === column?.facet);
  // Words like 「85%以上（R10・2028）」 stand in the order of what they tell.
  const keyName = column?.tells?.[0] ?? name;
  const at = columns.findIndex((it) => it.name === keyName);
  if (facet < 0) return ({ cells }): Cell => cells[at] ?? null;
  return (row) => (row.facets[facet]!.length > 0 ? row.facets[facet]! : null);
}

function compared(a: NonNullable<Key>, b: NonNullable<Key>): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'object' && typeof b === 'object') return comparedByPlaces(a, b);
  return collator.compare(String(a), String(b));
}

/** Value by value; what has no further one comes first. */
function comparedByPlaces(a: readonly number[], b: readonly number[]): number {
  for (const [at, place] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (place !== other) return place - other;
  }
  return a.length - b.length;
}
