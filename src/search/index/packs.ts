/** Files for the search page beside the index, as compressed JSON; paths from the base of the site. */
export const packs = {
  /** RecordPack: what is found, and the texts that decide. */
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
