import type { Site } from '../../model/types/model.ts';
import type { Cell } from '../../publish/datasets/published-table.ts';
import { normalize } from '../../search/text/fold.ts';
import type { ExploreColumn, ExploreFacet, ExploreRow, ExploreTable } from './explore-table.ts';

/** A facet with what tells its values of a thing. */
export interface FacetOf<Thing> extends ExploreFacet {
  of: (thing: Thing) => readonly string[];
}

/** What a table is made from: its things, and how each becomes a row. */
interface Making<Thing> {
  thing: string;
  columns: ExploreColumn[];
  things: readonly Thing[];
  facets: readonly FacetOf<Thing>[];
  cellsOf: (thing: Thing) => Cell[];
  urlOf: (thing: Thing) => string;
  /** Words by which it is found though no cell has them. */
  wordsOf?: (thing: Thing) => readonly string[];
}

/** Makes the table of all things of a kind. */
export function buildTable<Thing>({
  thing,
  columns,
  things,
  ...making
}: Making<Thing>): ExploreTable {
  const facets = making.facets
    .map((facet) => withoutUnused(facet, things))
    .filter(({ values }) => values.length > 0);
  return {
    thing,
    columns,
    facets: facets.map(({ name, title, values }) => ({ name, title, values })),
    rows: things.map((it) => ({
      url: making.urlOf(it),
      ...cellsAndText(making.cellsOf(it), making.wordsOf?.(it) ?? []),
      facets: facets.map(({ values, of }) => placesOf(values, of(it))),
    })),
  };
}

/** By which all tables can be narrowed: the government and the plan. */
export function planFacets<Thing extends { plan: Site['plans'][number] }>({
  organizations,
  plans,
}: Site): FacetOf<Thing>[] {
  return [
    {
      name: 'organization',
      title: '団体',
      values: organizations.map(({ id, name }) => ({ value: id, label: name })),
      of: ({ plan }) => [plan.organization.id],
    },
    {
      name: 'plan',
      title: '計画',
      values: plans.map(({ id, title }) => ({ value: id, label: title })),
      of: ({ plan }) => [plan.id],
    },
  ];
}

/** Values that stand in one cell: 「検討・準備／導入・実施」 */
export function joined(words: readonly string[]): string | null {
  return words.join('／') || null;
}

/** A value that no row has would only be a choice that finds nothing. */
function withoutUnused<Thing>(facet: FacetOf<Thing>, things: readonly Thing[]): FacetOf<Thing> {
  const used = new Set(things.flatMap(facet.of));
  return { ...facet, values: facet.values.filter(({ value }) => used.has(value)) };
}

function placesOf(values: ExploreFacet['values'], own: readonly string[]): number[] {
  return values.flatMap(({ value }, place) => (own.includes(value) ? [place] : []));
}

/** Cells apart, so that no word is found across two; addresses are not words. */
function cellsAndText(
  cells: Cell[],
  others: readonly string[],
): Pick<ExploreRow, 'cells' | 'text'> {
  const words = [...cells, ...others]
    .map((cell) => String(cell ?? ''))
    .filter((text) => !/^https?:/.test(text));
  return { cells, text: [...new Set(words)].map(normalize).filter(Boolean).join('\n') };
}
