import type { Site } from '../../model/types/model.ts';
import { searchContent } from './content.ts';
import type { SearchContent } from './entry.ts';
import { suggestionsFor, type Suggestion } from './suggestions.ts';
import { synonymGroups } from './synonyms.ts';

/** All that the search index of a site is written from. */
export interface SearchInput {
  content: SearchContent;
  synonyms: readonly (readonly string[])[];
  /** Words that mean something near, each before those to try in its place. */
  related: readonly (readonly string[])[];
  suggestions: Suggestion[];
}

/** Gathers from a model what its search is to find, and the words that lead there. */
export function searchInput(site: Site): SearchInput {
  return {
    content: searchContent(site),
    synonyms: synonymGroups(site),
    related: site.relatedWords,
    suggestions: suggestionsFor(site),
  };
}
