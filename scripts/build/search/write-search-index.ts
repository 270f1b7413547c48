import { join } from 'node:path';
import kanjiSounds from '../../../src/search/index/kanji-sounds.json' with { type: 'json' };
import { vocabularyOf } from '../../../src/search/index/vocabulary.ts';
import { packs } from '../../../src/search/index/packs.ts';
import { packRecords } from '../../../src/search/index/record-pack.ts';
import type { SearchInput } from '../../../src/search/index/search-input.ts';
import { packVocabulary } from '../../../src/search/index/vocabulary-pack.ts';
import { openTokenizer } from './tokenize.ts';
import { writePack } from './write-pack.ts';
import { writePagefind } from './write-pagefind.ts';

/** Writes all that the search of a site needs into a built folder; gives how many records and words it holds. */
export async function writeSearchIndex(
  folder: string,
  { content, synonyms, related, suggestions }: SearchInput,
): Promise<{ records: number; words: number }> {
  await writePagefind(folder);
  const words = vocabularyOf(content, synonyms, openTokenizer());
  writePack(join(folder, packs.records), packRecords(content));
  writePack(join(folder, packs.synonyms), synonyms);
  writePack(join(folder, packs.related), related);
  const vocabulary = packVocabulary({ words, sounds: Object.values(kanjiSounds) });
  writePack(join(folder, packs.vocabulary), vocabulary);
  writePack(join(folder, packs.suggestions), suggestions);
  return { records: content.entries.flatMap(({ parts }) => parts).length, words: words.length };
}
