import type { Labels, SearchEntry } from '../index/entry.ts';

/** Where an entry stands, from the top: words of a query may fall on its government, plan or section too. */
export function placeOf(entry: SearchEntry, labels: Labels): string[] {
  return [
    labels.organization[entry.organization] ?? '',
    labels.plan[entry.plan] ?? '',
    ...entry.place,
  ].filter(Boolean);
}
