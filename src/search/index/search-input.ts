import type { Organization, Site } from '../../model/types/model.ts';
import { governmentsWithPlans } from '../../model/build/holdings.ts';
import { planDatasetName } from '../../publish/datasets/build-datasets.ts';
import { limits } from '../../publish/limits.ts';
import { urls } from '../../publish/urls.ts';
import { entriesOf, searchContent, wholeOf, type Extent } from './content.ts';
import type { SearchContent, SearchEntry } from './entry.ts';
import { suggestionsFor, type Suggestion } from './suggestions.ts';
import { synonymGroups } from './synonyms.ts';

/** What a browser loads together: records, and the names offered while typing. */
export interface Portion {
  content: SearchContent;
  suggestions: Suggestion[];
}

/** What is found of one government only. */
export interface GovernmentPortion {
  id: string;
  /** The first two digits of its code. */
  region: string;
  plans: readonly string[];
  /** Addresses below the base path under which its own pages lie. */
  addresses: readonly string[];
  /** Made anew each time: of a nation no more than one is held. */
  make: () => Portion;
}

/** All that the search index of a site is written from. */
export interface SearchInput extends Portion {
  synonyms: readonly (readonly string[])[];
  /** Words that mean something near, each before those to try in its place. */
  related: readonly (readonly string[])[];
  /** Where the whole is too much to be loaded at once: the records that each government has for itself. Else none. */
  governments: readonly GovernmentPortion[];
}

/**
 * Gathers from a model what its search is to find, and the words that lead there: everything in one portion, or,
 * with more than `most` characters, what spans governments, and a portion for each of them.
 */
export function searchInput(site: Site, most = limits.searchCharacters): SearchInput {
  const synonyms = synonymGroups(site);
  const whole = wholeOf(site);
  const portion = (extent: Extent): Portion => ({
    content: searchContent(extent),
    suggestions: suggestionsFor(extent, synonyms),
  });
  const words = { synonyms, related: site.relatedWords };
  if (fits(whole, most)) return { ...portion(whole), ...words, governments: [] };
  const governments = governmentsWithPlans(site).map((government): GovernmentPortion => ({
    id: government.id,
    region: government.lgCode.slice(0, 2),
    plans: government.plans.map(({ id }) => id),
    addresses: addressesOf(government),
    make: () => portion(extentOf(government)),
  }));
  return { ...portion(spanning(whole)), ...words, governments };
}

/** What belongs to no government that has a plan; and the governments themselves, so that they can be chosen. */
function spanning({ organizations, topics, divisions, glossary }: Extent): Extent {
  const hasPlan = new Set<Organization | null>(organizations);
  return {
    plans: [],
    organizations,
    topics,
    divisions: divisions.filter(({ organization }) => !hasPlan.has(organization)),
    glossary: glossary.filter(({ organization }) => !hasPlan.has(organization)),
  };
}

function extentOf(government: Organization): Extent {
  const { plans, divisions, site } = government;
  const glossary = site.glossary.filter(({ organization }) => organization === government);
  return { plans, organizations: [], topics: [], divisions, glossary };
}

function addressesOf(government: Organization): string[] {
  const { site, plans } = government;
  const sources = site.sources.filter(({ organization }) => organization === government);
  return [
    urls.organization(government),
    ...plans.flatMap((plan) => [urls.plan(plan), urls.dataset(site, planDatasetName(plan))]),
    ...sources.map(urls.source),
  ].map((address) => address.slice(site.settings.basePath.length));
}

function fits(whole: Extent, most: number): boolean {
  let length = 0;
  for (const entry of entriesOf(whole)) {
    length += lengthOf(entry);
    if (length > most) return false;
  }
  return true;
}

/** Characters of an entry's texts: packed, a file has at most about a byte for each. */
function lengthOf({ parts }: SearchEntry): number {
  const texts = parts.flatMap(({ title, names, summary, rest }) => [
    title,
    ...names,
    summary,
    ...rest,
  ]);
  return texts.reduce((sum, text) => sum + text.length, 0);
}
