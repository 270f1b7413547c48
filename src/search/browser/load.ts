import { engineOf, type Engine } from '../query/engine.ts';
import { packs } from '../index/packs.ts';
import type { Records } from '../query/candidates.ts';
import { unpackRecords, type RecordPack } from '../index/record-pack.ts';
import type { Suggestion } from '../index/suggestions.ts';
import { unpackVocabulary, type VocabularyPack } from '../index/vocabulary-pack.ts';

interface Pagefind {
  options: (options: { baseUrl: string; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (grams: string) => Promise<{ results: { id: string }[] }>;
}

/** The engine with its records, for the search page. */
export interface Loaded {
  engine: Engine;
  records: Records;
}

/** Loads index, records and synonyms; `base` is the path of the site. */
export async function loadEngine(base: string): Promise<Loaded> {
  const [records, synonyms, pagefind] = await Promise.all([
    unpack<RecordPack>(base, packs.records).then(unpackRecords),
    unpack<string[][]>(base, packs.synonyms),
    openIndex(base),
  ]);
  const ask = async (grams: string) => (await pagefind.search(grams)).results.map(({ id }) => id);
  const vocabulary = once(() =>
    unpack<VocabularyPack>(base, packs.vocabulary).then(unpackVocabulary),
  );
  return { records, engine: engineOf({ records, synonyms, ask, vocabulary }) };
}

/** Loads the names offered while typing. */
export const loadSuggestions = (base: string): Promise<Suggestion[]> =>
  unpack(base, packs.suggestions);

async function openIndex(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // A site of this size needs no second thread, and a worker would be loaded as well.
  await pagefind.options({ baseUrl: '/', noWorker: true });
  await pagefind.init();
  return pagefind;
}

async function unpack<Content>(base: string, path: string): Promise<Content> {
  // Asked anew each time: records and index must be of the same build.
  const response = await fetch(base + path, { cache: 'no-cache' });
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(unpacked).json()) as Content;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
}
