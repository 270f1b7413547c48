/** Files for the search page, as compressed JSON; paths from the base of the site. */
export const packs = {
  /** FirstPack: what is found, and the texts that decide. */
  records: 'search/records.pack',
  /** Groups of synonyms. */
  synonyms: 'search/synonyms.pack',
  /** Words that mean something near, each before those to try in its place. */
  related: 'search/related.pack',
  /** VocabularyPack: words with readings. */
  vocabulary: 'search/vocabulary.pack',
  /** Suggestion[]: names offered while typing. */
  suggestions: 'search/suggestions.pack',
} as const;

/** The same of one government, where the records of all are too much for one file; by its id. */
export function packsOf(government: string) {
  const file = (name: string) => `search/${government}/${name}.pack`;
  return {
    /** RecordPack. */
    records: file('records'),
    vocabulary: file('vocabulary'),
    suggestions: file('suggestions'),
    /** PageText[]: the sentences of its pages. */
    pages: file('pages'),
  };
}
