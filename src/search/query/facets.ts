import type { Labels } from '../index/entry.ts';
import type { Result } from './search.ts';

/** What results can be narrowed by, as it stands in the URL; in the order of the page. */
export const facetNames = {
  kind: '種類',
  organization: '団体',
  plan: '計画',
  topic: 'テーマ',
  division: '担当課',
  fy: '年度',
  phase: '段階',
  status: '指標の状況',
} as const;
export type FacetName = keyof typeof facetNames;

/** The chosen values; several of one facet are alternatives. */
export type Chosen = Partial<Record<FacetName, readonly string[]>>;

/** A value that can be chosen, with the number of results it would leave. */
export interface FacetValue {
  value: string;
  name: string;
  count: number;
  chosen: boolean;
}

/** The results that have a chosen value of every facet. */
export function narrowed(results: readonly Result[], chosen: Chosen): Result[] {
  return results.filter((result) => fits(result, chosen));
}

/**
 * For every facet its values with counts, in the order of the labels. Each counts the results that
 * fit the choices in all other facets, so a further value can be added to a facet.
 */
export function facetsOf(
  results: readonly Result[],
  chosen: Chosen,
  labels: Labels,
): Record<FacetName, FacetValue[]> {
  const names = Object.keys(facetNames) as FacetName[];
  const entries = names.map((name): [FacetName, FacetValue[]] => {
    const others = narrowed(results, { ...chosen, [name]: undefined });
    const counts = new Map<string, number>();
    for (const result of others)
      for (const value of valuesOf(result, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = Object.entries(labels[name])
      .map(([value, label]) => ({
        value,
        name: label,
        count: counts.get(value) ?? 0,
        chosen: chosen[name]?.includes(value) ?? false,
      }))
      .filter(({ count, chosen: isChosen }) => count > 0 || isChosen);
    return [name, values];
  });
  return Object.fromEntries(entries) as Record<FacetName, FacetValue[]>;
}

function fits(result: Result, chosen: Chosen): boolean {
  return (Object.keys(facetNames) as FacetName[]).every((name) => {
    const wanted = chosen[name];
    if (!wanted || wanted.length === 0) return true;
    return valuesOf(result, name).some((value) => wanted.includes(value));
  });
}

function valuesOf({ entry, hits }: Result, name: FacetName): string[] {
  switch (name) {
    case 'kind':
      return [...new Set([entry.kind, ...hits.map(({ part }) => part.kind)])];
    case 'organization':
      return entry.organization ? [entry.organization] : [];
    case 'plan':
      return entry.plan ? [entry.plan] : [];
    case 'topic':
      return entry.topics;
    case 'division':
      return entry.divisions;
    case 'fy':
      return entry.years.map(String);
    case 'phase':
      return entry.phases;
    case 'status':
      return entry.statuses;
  }
}
