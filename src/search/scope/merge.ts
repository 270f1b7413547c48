import type { Labels, SearchContent } from '../index/entry.ts';
import type { Vocabulary } from '../index/vocabulary.ts';

/** The records of what spans governments, with those of some governments before them, as they stand in a whole. */
export function mergedContent(first: SearchContent, own: readonly SearchContent[]): SearchContent {
  if (own.length === 0) return first;
  const facets = Object.keys(first.labels) as (keyof Labels)[];
  const labels = facets.map((facet) => {
    const names = [first, ...own].flatMap((it) => Object.entries(it.labels[facet]));
    return [facet, Object.fromEntries(names)];
  });
  return {
    labels: Object.fromEntries(labels) as Labels,
    entries: [...own.flatMap(({ entries }) => entries), ...first.entries],
  };
}

/** The words of several vocabularies, each once, in the order of their spelling. */
export function mergedVocabulary(first: Vocabulary, own: readonly Vocabulary[]): Vocabulary {
  if (own.length === 0) return first;
  const words = new Map([first, ...own].flatMap((it) => it.words));
  return { words: [...words].sort(([a], [b]) => (a < b ? -1 : 1)), sounds: first.sounds };
}
