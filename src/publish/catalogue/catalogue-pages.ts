import { limits } from '../limits.ts';
import { urls } from '../urls.ts';
import { address } from './addresses.ts';
import type { Catalogue } from './build-catalogue.ts';
import { resource, to, type Resource } from './rdf/resource.ts';

/** A page of a catalogue: the datasets on it, and which of how many it is, from 1. */
export interface CataloguePage {
  catalogue: Catalogue;
  no: number;
  of: number;
}

/** A catalogue cut into pages with no more than so many files each; a dataset stands whole on one of them. */
export function cataloguePages(
  catalogue: Catalogue,
  most: number = limits.filesInCatalogue,
): CataloguePage[] {
  const pages: Catalogue['entries'][] = [[]];
  let count = 0;
  for (const entry of catalogue.entries) {
    if (count > 0 && count + entry.files.length > most) {
      pages.push([]);
      count = 0;
    }
    pages.at(-1)!.push(entry);
    count += entry.files.length;
  }
  return pages.map((entries, at) => {
    return { catalogue: { ...catalogue, entries }, no: at + 1, of: pages.length };
  });
}

/**
 * A catalogue for the forms that have no pages: where it is too large, the datasets over all plans alone. Those of the
 * plans stand in the catalogue of their government.
 */
export function withinOneFile(
  catalogue: Catalogue,
  most: number = limits.filesInCatalogue,
): Catalogue {
  const files = catalogue.entries.reduce((sum, entry) => sum + entry.files.length, 0);
  if (files <= most || catalogue.government) return catalogue;
  const entries = catalogue.entries.filter(({ dataset }) => dataset.kind !== 'plan');
  return { ...catalogue, entries };
}

/** `catalog.ttl`, `catalog-2.ttl` */
export function pageFile(ending: string, no: number): string {
  return no === 1 ? `catalog.${ending}` : `catalog-${no}.${ending}`;
}

/**
 * Tells a reader of a form which page it has and where the next is (Hydra Core Vocabulary). Old readers of CKAN know
 * the first names of what is now hydra:PartialCollectionView and hydra:next, so both are there.
 */
export function viewOf({ catalogue, no, of }: CataloguePage, ending: string): Resource[] {
  if (of === 1) return [];
  const { site } = catalogue;
  const page = (wanted: number) =>
    wanted >= 1 && wanted <= of
      ? to(address(site, urls.catalogueFile(site, pageFile(ending, wanted))))
      : null;
  const own = address(site, urls.catalogueFile(site, pageFile(ending, no)));
  return [
    resource(own, ['hydra:PartialCollectionView', 'hydra:PagedCollection'], {
      'hydra:first': [page(1)],
      'hydra:previous': [page(no - 1)],
      'hydra:next': [page(no + 1)],
      'hydra:nextPage': [page(no + 1)],
      'hydra:last': [page(of)],
    }),
  ];
}
