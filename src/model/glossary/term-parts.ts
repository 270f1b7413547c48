import type { Term } from '../types/model.ts';

/** A piece of a text: plain, or words that the glossary explains. */
export interface TextPart {
  text: string;
  term: Term | null;
}

/** Where a term stands in a text. */
interface Place {
  term: Term;
  from: number;
  to: number;
}

/**
 * Cuts a text at the first place where each term (or another spelling of it) stands, longest words
 * first. Latin words and words in katakana count only where they stand alone: ICT is not in 「PICT」.
 */
export function termParts(text: string, glossary: readonly Term[]): TextPart[] {
  const words = glossary
    .flatMap((term) => [term.term, ...term.aliases].map((word) => ({ word, term })))
    .filter(({ word }) => word.length > 1)
    .sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
  const places: Place[] = [];
  for (const { word, term } of words) {
    if (places.some((place) => place.term === term)) continue;
    const from = firstFree(text, word, places);
    if (from !== -1) places.push({ term, from, to: from + word.length });
  }
  return cut(
    text,
    places.sort((a, b) => a.from - b.from),
  );
}

function cut(text: string, places: readonly Place[]): TextPart[] {
  const parts = places.flatMap(({ term, from, to }, index) => [
    { text: text.slice(places[index - 1]?.to ?? 0, from), term: null },
    { text: text.slice(from, to), term },
  ]);
  const rest = { text: text.slice(places.at(-1)?.to ?? 0), term: null };
  return [...parts, rest].filter((part) => part.text !== '');
}

/** The first place of a word by itself that no longer word has taken. */
function firstFree(text: string, word: string, taken: readonly Place[]): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isTaken = taken.some(({ from, to }) => from < end && at < to);
    if (!isTaken && !isPartOfWord(text, word, at)) return at;
  }
  return -1;
}

/** Letters, digits or katakana beside a word of such would make it part of another word. */
function isPartOfWord(text: string, word: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + word.length] ?? '';
  const isLatin = (character: string) => /[A-Za-z0-9]/.test(character);
  if (isLatin(word[0]!) && isLatin(before)) return true;
  if (isLatin(word.at(-1)!) && isLatin(after)) return true;
  return /^[ァ-ヴー]+$/.test(word) && /[ァ-ヴー]/.test(before + after);
}
