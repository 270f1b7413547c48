import { rowsOf } from '../index/columns.ts';
import type { SearchContent } from '../index/entry.ts';
import { packs, packsOf } from '../index/packs.ts';
import { unpackRecords, type FirstPack, type Held, type RecordPack } from '../index/record-pack.ts';
import type { Suggestion } from '../index/suggestions.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { unpackVocabulary, type VocabularyPack } from '../index/vocabulary-pack.ts';
import type { PageText } from '../query/page-texts.ts';

/** Everything that the search can load, each file once, and only when it is asked for. */
export interface Shelf {
  /** All records; or, of a large site, those over governments, with the governments whose records lie apart. */
  first: () => Promise<{ content: SearchContent; held: Held[] }>;
  synonyms: () => Promise<string[][]>;
  related: () => Promise<string[][]>;
  vocabulary: () => Promise<Vocabulary>;
  suggestions: () => Promise<Suggestion[]>;
  /** The same of one government, by its id. */
  of: (government: string) => GovernmentShelf;
}

/** What there is of one government alone. */
export interface GovernmentShelf {
  content: () => Promise<SearchContent>;
  vocabulary: () => Promise<Vocabulary>;
  suggestions: () => Promise<Suggestion[]>;
  pages: () => Promise<PageText[]>;
}

/** Opens the files of the search; `base` is the path of the site. */
export function shelfOf(base: string): Shelf {
  const load = <Packed, Content = Packed>(
    path: string,
    read: (packed: Packed) => Content = (packed) => packed as unknown as Content,
  ) => once(() => unpack<Packed>(base + path).then(read));
  const governments = new Map<string, GovernmentShelf>();
  return {
    first: load(packs.records, (packed: FirstPack) => ({
      content: unpackRecords(packed),
      held: rowsOf(packed.held ?? ({} as never)),
    })),
    synonyms: load(packs.synonyms),
    related: load(packs.related),
    vocabulary: load(packs.vocabulary, (packed: VocabularyPack) => unpackVocabulary(packed)),
    suggestions: load(packs.suggestions),
    of(government) {
      const known = governments.get(government);
      if (known) return known;
      const own = packsOf(government);
      const shelf: GovernmentShelf = {
        content: load(own.records, (packed: RecordPack) => unpackRecords(packed)),
        vocabulary: load(own.vocabulary, (packed: VocabularyPack) => unpackVocabulary(packed)),
        suggestions: load(own.suggestions),
        pages: load(own.pages),
      };
      governments.set(government, shelf);
      return shelf;
    },
  };
}

async function unpack<Content>(address: string): Promise<Content> {
  // Asked anew each time: packs must be of the same build.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(unpacked).json()) as Content;
}

/** What failed is tried again when it is asked for again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    }));
}
