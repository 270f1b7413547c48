import { engineOf, type Engine } from '../query/engine.ts';
import type { SearchContent } from '../index/entry.ts';
import { packs } from '../index/packs.ts';
import { unpackRecords, type RecordPack } from '../index/record-pack.ts';
import type { Suggestion } from '../index/suggestions.ts';
import { unpackVocabulary, type VocabularyPack } from '../index/vocabulary-pack.ts';

/** The engine with its records, for the search page. */
export interface Loaded {
  engine: Engine;
  records: SearchContent;
}

/** Loads records and synonyms; `base` is the path of the site. */
export async function loadEngine(base: string): Promise<Loaded> {
  const [records, synonyms] = await Promise.all([
    loadRecords(base),
    unpack<string[][]>(base, packs.synonyms),
  ]);
  const vocabulary = once(() =>
    unpack<VocabularyPack>(base, packs.vocabulary).then(unpackVocabulary),
  );
  const related = once(() => unpack<string[][]>(base, packs.related));
  return { records, engine: engineOf({ records, synonyms, vocabulary, related }) };
}

/** The records that are searched: those of the whole site. */
async function loadRecords(base: string): Promise<SearchContent> {
  return unpackRecords(await unpack<RecordPack>(base, packs.records));
}

/** Loads the names offered while typing. */
export const loadSuggestions = (base: string): Promise<Suggestion[]> =>
  unpack(base, packs.suggestions);

async function unpack<Content>(base: string, path: string): Promise<Content> {
  // Asked anew each time: packs must be of the same build.
  const response = await fetch(base + path, { cache: 'no-cache' });
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(unpacked).json()) as Content;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
}
