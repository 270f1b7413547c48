import type { Result, Search } from '../search.ts';
import { nearForms, nearNote, type Related } from './near.ts';
import type { Form, Piece, Wanted } from '../words/wanted.ts';

/** Pages that have most of what a sentence asks, and sentences that say what was done. */
export interface FoundMost {
  results: Result[];
  notes: string[];
}

/** More than half of what was asked, by what the words say: with less it would be another question. */
const leastShare = 0.5;
/** Pages that have much less than the best are no answer beside it. */
const besideBest = 0.75;
/** What a number, or what is left of kana, says at most; and where no page has it, since then it is hardly a word. */
const ofWeak = 1;
const ofWeakNowhere = 0.3;
/** What a near word says of what was asked. */
const ofNear = 0.95;
/** What one part says at most: a word on a single page is no surer sign of what is meant than one on three. */
const mostOfOne = 5;

/**
 * The pages that have most of the parts of a sentence. A part says the more, the fewer pages have it (the logarithm of
 * all pages by those that have it), and one that no page has as much as one that a single page has: so a page is found
 * for 「会議」 of 会議のやり方, but none for 「料金」 of 水道料金の請求. Null where none has more than half.
 */
export function foundMost(
  words: readonly Wanted[],
  search: Search,
  related: Related,
): FoundMost | null {
  if (!words.some(({ sentence }) => sentence)) return null;
  const quoted = words.filter(({ phrase }) => phrase);
  const allowed = new Set(search(quoted).map(({ entry }) => entry.url));
  const parts = words
    .filter(({ phrase }) => !phrase)
    .flatMap((word) => partsOf(word).map((piece) => weighed(piece, word.shown, search, related)));
  const results = answering(parts).filter(({ entry }) => allowed.has(entry.url));
  if (results.length === 0) return null;
  return { results, notes: notesOf(parts, results) };
}

/** A part with the pages that have it. */
interface Part {
  piece: Piece;
  /** How much it says. */
  weight: number;
  results: readonly Result[];
  /** The near words that found pages in its place; empty where it was found itself. */
  near: readonly Form[];
  /** What it is a part of. */
  query: string;
}

function partsOf({ pieces, forms }: Wanted): Piece[] {
  return (pieces.length > 0 ? pieces : [{ forms, optional: false }]).filter((it) => !it.optional);
}

function weighed(piece: Piece, query: string, search: Search, related: Related): Part {
  const all = search([]).length;
  const own = pagesWith(piece.forms, search);
  const near = own.length > 0 ? [] : nearForms(piece.forms, related);
  const results = near.length > 0 ? pagesWith(near, search) : own;
  const weight = Math.min(mostOfOne, Math.log(all / Math.max(1, results.length)));
  return {
    piece,
    weight: piece.weak ? Math.min(weight, results.length > 0 ? ofWeak : ofWeakNowhere) : weight,
    results,
    near: results.length > 0 ? near : [],
    query,
  };
}

function pagesWith(forms: Piece['forms'], search: Search): Result[] {
  const [{ text, shown } = { text: '', shown: '' }] = forms;
  return search([{ text, shown, forms: [...forms], phrase: false, sentence: false, pieces: [] }]);
}

function answering(parts: readonly Part[]): Result[] {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Map<string, { share: number; result: Result }>();
  for (const { weight, results, near } of parts)
    for (const { entry, score, hits } of results) {
      const sure = near.length > 0 ? ofNear : 1;
      const share = (weight * sure) / whole;
      const known = found.get(entry.url);
      const result = {
        entry,
        score: (known?.result.score ?? 0) + share * score,
        hits: [...(known?.result.hits ?? []), ...hits].sort((a, b) => b.score - a.score),
      };
      found.set(entry.url, { share: (known?.share ?? 0) + share, result });
    }
  const best = [...found.values()].reduce((most, { share }) => Math.max(most, share), leastShare);
  return [...found.values()]
    .filter(({ share }) => share > leastShare && share >= best * besideBest)
    .map(({ share, result }) => ({ ...result, score: result.score * share }))
    .sort((a, b) => b.score - a.score);
}

function notesOf(parts: readonly Part[], results: readonly Result[]): string[] {
  const shown = new Set(results.map(({ entry }) => entry.url));
  const near = parts.filter((it) => it.near.length > 0);
  const missing = parts.filter((it) => it.results.length === 0 && !it.piece.weak);
  const nowhere = missing.map(({ piece }) => `「${piece.forms[0]!.shown}」`).join('');
  const used = near.filter((it) => it.results.some(({ entry }) => shown.has(entry.url)));
  return [
    ...used.map((it) => nearNote(it.piece.forms[0]!.shown, it.near, it.query)),
    `すべての言葉を含むページはないので、多く含むページを示します。${nowhere && `${nowhere}は、どのページにもありません。`}`,
  ];
}
