import type { SearchContent } from '../index/entry.ts';
import type { Held } from '../index/record-pack.ts';
import type { Suggestion } from '../index/suggestions.ts';
import { engineOf, type Engine } from '../query/engine.ts';
import type { PageText } from '../query/page-texts.ts';
import type { SearchState } from '../query/search-state.ts';
import { mergedContent, mergedVocabulary } from '../scope/merge.ts';
import { searchedIn } from '../scope/scope.ts';
import type { Shelf } from './load.ts';

/** The engine with its records, for the search page. */
export interface Loaded {
  engine: Engine;
  records: SearchContent;
  /** The governments whose records lie apart, and those of them that are among the records. */
  held: readonly Held[];
  searched: readonly Held[];
  /** Names offered while typing. */
  suggestions: () => Promise<Suggestion[]>;
  /** The sentences of the pages of those governments; what Pagefind has is not among them. */
  pages: () => Promise<PageText[]>;
}

/** Gives what a search needs. */
export type Library = (state: SearchState) => Promise<Loaded>;

/** Loads for every search what it looks in; the same governments again cost nothing. */
export function libraryOf(shelf: Shelf): Library {
  let last: { key: string; loaded: Promise<Loaded> } | null = null;
  return async (state) => {
    const { content, held } = await shelf.first();
    const searched = searchedIn(state, held, content.labels.organization);
    const key = searched.map(({ id }) => id).join(' ');
    if (last?.key === key) return last.loaded;
    const loaded = assembled(shelf, held, searched);
    last = { key, loaded };
    loaded.catch(() => (last = null));
    return loaded;
  };
}

async function assembled(
  shelf: Shelf,
  held: readonly Held[],
  searched: readonly Held[],
): Promise<Loaded> {
  const own = searched.map(({ id }) => shelf.of(id));
  const [first, synonyms, contents] = await Promise.all([
    shelf.first(),
    shelf.synonyms(),
    Promise.all(own.map(({ content }) => content())),
  ]);
  const records = mergedContent(first.content, contents);
  const vocabulary = async () =>
    mergedVocabulary(await shelf.vocabulary(), await Promise.all(own.map((it) => it.vocabulary())));
  const all = async <Thing>(lists: Promise<Thing[]>[]) => (await Promise.all(lists)).flat();
  return {
    engine: engineOf({ records, synonyms, vocabulary, related: shelf.related }),
    records,
    held,
    searched,
    suggestions: () => all([shelf.suggestions(), ...own.map((it) => it.suggestions())]),
    pages: () => all(own.map(({ pages }) => pages())),
  };
}
