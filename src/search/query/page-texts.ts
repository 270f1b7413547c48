import { entryOf, partOf, type Labels } from '../index/entry.ts';
import { searchOf, type Result } from './search.ts';
import type { Wanted } from './words/wanted.ts';

/** A page as Pagefind keeps it. */
export interface PageText {
  url: string;
  title: string;
  text: string;
}

/** A page belongs to nothing that has a name in the records. */
const noLabels: Labels = {
  kind: {},
  organization: {},
  plan: {},
  topic: {},
  division: {},
  fy: {},
  phase: {},
  status: {},
};

/** What to ask Pagefind for words: of a compound or a sentence, the parts that a page must have. */
export function pagefindQuery(words: readonly Wanted[]): string {
  return words
    .flatMap(({ shown, pieces }) => {
      const required = pieces.filter(({ optional }) => !optional);
      return required.length > 0 ? required.map(({ forms }) => forms[0]!.shown) : [shown];
    })
    .join(' ')
    .normalize('NFKC');
}

/**
 * Those of the proposed pages that have the words, in the order in which they were proposed: where
 * nothing has all of a query, Pagefind proposes pages with a part of it.
 */
export function pagesWith(words: readonly Wanted[], proposed: readonly PageText[]): Result[] {
  return proposed.flatMap(({ url, title, text }) => {
    const page = partOf({ kind: 'measure', url, title, rest: [text] });
    return searchOf({ labels: noLabels, entries: [entryOf(page)] })(words);
  });
}
