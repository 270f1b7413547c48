import type { Vocabulary } from './vocabulary.ts';

/** The vocabulary as it travels: words and readings side by side, a line each. */
export interface VocabularyPack {
  words: string;
  readings: string;
  sounds: readonly string[];
}

/** Packs a vocabulary for the browser. */
export function packVocabulary({ words, sounds }: Vocabulary): VocabularyPack {
  return {
    words: words.map(([word]) => word).join('\n'),
    readings: words.map(([, reading]) => reading).join('\n'),
    sounds,
  };
}

/** Unpacks what `packVocabulary` packed. */
export function unpackVocabulary({ words, readings, sounds }: VocabularyPack): Vocabulary {
  const read = readings.split('\n');
  return { words: words.split('\n').map((word, at) => [word, read[at]!]), sounds };
}
