import type { SearchContent, SearchEntry } from '../index/entry.ts';
import { hitsOf, type Hit } from './judge.ts';
import { textsOf, type FoldedEntry } from './texts.ts';
import type { Wanted } from './words/wanted.ts';

/** A page that has every word of the query. */
export interface Result {
  entry: SearchEntry;
  score: number;
  /** The hits of all words, the best first. */
  hits: Hit[];
}

/** Finds pages for the words of a query; a query without words gives every page. */
export type Search = (words: readonly Wanted[]) => Result[];

/** Reads the texts of all records for every query: an index before them saved no time (docs/search.md). */
export function searchOf({ entries, labels }: SearchContent): Search {
  const folded = textsOf(labels);
  return (words) => {
    if (words.length === 0) return entries.map((entry) => ({ entry, score: 0, hits: [] }));
    return entries
      .flatMap((entry) => judged(words, folded(entry)))
      .sort((a, b) => b.score - a.score);
  };
}

function judged(words: readonly Wanted[], entry: FoldedEntry): Result[] {
  const perWord: Hit[][] = [];
  for (const word of words) {
    const hits = hitsOf(word, entry);
    if (hits.length === 0) return [];
    perWord.push(hits);
  }
  const score = perWord.reduce((sum, hits) => sum + scoreOf(hits), 0) / words.length;
  return [{ entry: entry.entry, score, hits: perWord.flat().sort((a, b) => b.score - a.score) }];
}

/** The best hit decides; further ones on the same page speak for it a little. */
function scoreOf(hits: readonly Hit[]): number {
  const further = hits.slice(1, 6).reduce((sum, { score }) => sum + score, 0);
  return hits[0]!.score + further * 0.04;
}
