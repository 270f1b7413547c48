import type { Suggestion } from '../../index/suggestions.ts';
import { normalize } from '../../text/fold.ts';

const most = 6;
/** Pairs of characters in common, of all pairs: below this nothing is alike. */
const leastAlike = 0.18;

/** The names nearest to a query that found nothing, by the pairs of characters that they share. */
export function nearestTo(query: string, suggestions: readonly Suggestion[]): Suggestion[] {
  const asked = pairsOf(query);
  return suggestions
    .map((suggestion) => ({ suggestion, alike: alikeness(asked, pairsOf(suggestion[1])) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}

/** Dice's coefficient: twice the shared pairs by the sum of both. */
function alikeness(a: Set<string>, b: Set<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const characters = [...normalize(text)];
  return new Set(characters.slice(0, -1).map((char, at) => char + characters[at + 1]!));
}
