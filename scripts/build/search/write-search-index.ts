import { join } from 'node:path';
import kanjiSounds from '../../../src/search/index/kanji-sounds.json' with { type: 'json' };
import { columnsOf } from '../../../src/search/index/columns.ts';
import { vocabularyOf, type Tokenize } from '../../../src/search/index/vocabulary.ts';
import { packs, packsOf } from '../../../src/search/index/packs.ts';
import { packRecords, type FirstPack, type Held } from '../../../src/search/index/record-pack.ts';
import type { GovernmentPortion, SearchInput } from '../../../src/search/index/search-input.ts';
import { packVocabulary } from '../../../src/search/index/vocabulary-pack.ts';
import type { PageText } from '../../../src/search/query/page-texts.ts';
import { openTokenizer } from './tokenize.ts';
import { writePack } from './write-pack.ts';
import { writePagefind } from './write-pagefind.ts';

/** How much an index holds. */
interface Size {
  records: number;
  words: number;
}

/** Writes all that the search of a site needs into a built folder; gives how many records and words it holds. */
export async function writeSearchIndex(folder: string, input: SearchInput): Promise<Size> {
  const { content, synonyms, related, suggestions, governments } = input;
  const pages = await writePagefind(folder, governments);
  const tokenize = openTokenizer();
  const words = vocabularyOf(content, synonyms, tokenize);
  const size: Size = { records: countOf(content), words: words.length };
  const held = governments.map((government): Held => {
    const written = writeGovernment(folder, government, pages.get(government.id) ?? [], tokenize);
    size.records += written.records;
    size.words += written.words;
    const { id, region, plans } = government;
    return { id, region, plans, bytes: written.bytes };
  });
  const first: FirstPack = packRecords(content);
  writePack(
    join(folder, packs.records),
    held.length > 0 ? { ...first, held: columnsOf(held) } : first,
  );
  writePack(join(folder, packs.synonyms), synonyms);
  writePack(join(folder, packs.related), related);
  const vocabulary = packVocabulary({ words, sounds: Object.values(kanjiSounds) });
  writePack(join(folder, packs.vocabulary), vocabulary);
  writePack(join(folder, packs.suggestions), suggestions);
  return size;
}

/** Writes what is found of one government; the words of synonyms and the sounds of kanji lie with what is loaded first. */
function writeGovernment(
  folder: string,
  { id, make }: GovernmentPortion,
  pages: readonly PageText[],
  tokenize: Tokenize,
): Size & { bytes: number } {
  const { content, suggestions } = make();
  const own = packsOf(id);
  const words = vocabularyOf(content, [], tokenize);
  const bytes = writePack(join(folder, own.records), packRecords(content));
  writePack(join(folder, own.vocabulary), packVocabulary({ words, sounds: [] }));
  writePack(join(folder, own.suggestions), suggestions);
  writePack(join(folder, own.pages), pages);
  return { bytes, words: words.length, records: countOf(content) };
}

function countOf({ entries }: SearchInput['content']): number {
  return entries.reduce((sum, { parts }) => sum + parts.length, 0);
}
