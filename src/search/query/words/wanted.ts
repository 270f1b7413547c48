import { normalize } from '../../text/fold.ts';

/** A wording to look for. */
export interface Form {
  /** Folded, as texts are compared. */
  text: string;
  /** As people write it. */
  shown: string;
  /** Why it is looked for: it was asked, or it stands for what was asked. */
  via: 'asked' | 'synonym' | 'reading' | 'corrected';
}

/** A part of a compound or of a sentence. */
export interface Piece {
  forms: Form[];
  /** Words like 「状況」 or 「知りたい」 that say little: a page may lack them. */
  optional: boolean;
  /** What is left of a run of kana between other words: it says little, if it is a word at all. */
  weak?: boolean;
}

/** One of the words of a query, all of which a result must have. */
export interface Wanted {
  shown: string;
  text: string;
  /** In quotation marks: exactly this. */
  phrase: boolean;
  /** Any of these. */
  forms: Form[];
  /** Or all of these in order; none where the word has no parts. */
  pieces: Piece[];
  /** With particles between its parts: they may stand in different places of a page. */
  sentence: boolean;
}

/** Everything the engine asks of words: what else means the same. */
export interface Thesaurus {
  /** Words that mean the same as a folded word, as people write them. */
  synonymsOf: (folded: string) => string[];
  /** Whether a folded word stands in the table of synonyms. */
  has: (folded: string) => boolean;
  /** The longest word of the table, in characters. */
  longest: number;
}

/** A word and its synonyms. */
export function formsOf(shown: string, thesaurus?: Thesaurus): Form[] {
  const text = normalize(shown);
  const synonyms = thesaurus?.synonymsOf(text) ?? [];
  return [
    { text, shown, via: 'asked' },
    ...synonyms.map((word): Form => ({ text: normalize(word), shown: word, via: 'synonym' })),
  ];
}
