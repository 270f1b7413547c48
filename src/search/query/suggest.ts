import type { Suggestion } from '../index/suggestions.ts';
import { normalize } from '../text/fold.ts';

const most = 8;

/** The names that go on as typed: those that begin so first, then those that have it inside. */
export function suggest(typed: string, suggestions: readonly Suggestion[]): Suggestion[] {
  const text = normalize(typed);
  if (text === '') return [];
  const ranked = suggestions.map((suggestion) => ({ suggestion, rank: rankOf(text, suggestion) }));
  return ranked
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}

function rankOf(text: string, [, name, , reading]: Suggestion): number {
  const folded = normalize(name);
  if (folded.startsWith(text)) return 0;
  if (reading && normalize(reading).startsWith(text)) return 1;
  return folded.includes(text) ? 2 : 3;
}
