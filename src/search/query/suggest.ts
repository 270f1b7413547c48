import type { Suggestion } from '../index/suggestions.ts';
import { normalize } from '../text/fold.ts';

const most = 8;

/** A name that is offered, and the other word that led to it, if it was one. */
export interface Offer {
  suggestion: Suggestion;
  by: string | null;
}

/** The names that go on as typed: those that begin so first, then those that have it inside, then those of other words that begin so. */
export function suggest(typed: string, suggestions: readonly Suggestion[]): Offer[] {
  const text = normalize(typed);
  if (text === '') return [];
  const ranked = suggestions.map((suggestion) => {
    const rank = rankOf(text, suggestion);
    return { suggestion, rank, by: rank < byWord ? null : wordOf(text, suggestion) };
  });
  return ranked
    .filter(({ rank, by }) => rank < byWord || by !== null)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ suggestion, by }) => ({ suggestion, by }));
}

/** The rank of names that only another word leads to. */
const byWord = 3;

function wordOf(text: string, [, , , , , words]: Suggestion): string | null {
  // One character is the beginning of too much.
  if (text.length < 2) return null;
  return words.find((word) => normalize(word).startsWith(text)) ?? null;
}

function rankOf(text: string, [, name, , reading]: Suggestion): number {
  const folded = normalize(name);
  if (folded.startsWith(text)) return 0;
  if (reading && normalize(reading).startsWith(text)) return 1;
  return folded.includes(text) ? 2 : byWord;
}
