import type { Provenance, Result, ResultYear } from '../types/model.ts';

/** The place at which all of several results are written, to be told once; null where they differ or one stands alone. */
export function sharedProvenance(results: readonly Result[]): Provenance | null {
  const [first, ...others] = results;
  if (!first || others.length === 0) return null;
  const { source, place, page } = first.provenance;
  const isShared = others.every(
    ({ provenance: it }) => it.source === source && it.place === place && it.page === page,
  );
  return isShared ? first.provenance : null;
}

/** The kind of all results of a year, to be told once; null where a year holds several kinds. */
export function onlyKind({ groups }: ResultYear): Result['kind'] | null {
  const kinds = new Set(groups.flatMap(({ results }) => results.map(({ kind }) => kind)));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : null;
}
