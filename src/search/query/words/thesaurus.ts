import { normalize } from '../../text/fold.ts';
import type { Thesaurus } from './wanted.ts';

/**
 * Looks words up in groups of synonyms, each a list of words as people write them. A word in kana of less than
 * three characters stands for nothing else: its sounds begin or end too many other words.
 */
export function thesaurusOf(groups: readonly (readonly string[])[]): Thesaurus {
  const found = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const word of group) {
      const key = normalize(word);
      if (isTooShort(word)) continue;
      const others = group.filter((other) => normalize(other) !== key);
      found.set(key, new Set([...(found.get(key) ?? []), ...others]));
    }
  }
  return {
    synonymsOf: (folded) => [...(found.get(folded) ?? [])],
    has: (folded) => found.has(folded),
    longest: [...found.keys()].reduce((most, { length }) => Math.max(most, length), 0),
  };
}

/** As it is written: folding takes out long vowels. */
function isTooShort(word: string): boolean {
  return /^[ぁ-ゖァ-ヺー]{1,2}$/.test(word.normalize('NFKC'));
}
