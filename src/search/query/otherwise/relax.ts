import type { Piece, Wanted } from '../words/wanted.ts';

/** What plans do with everything: a page on 防災 answers 防災対策. */
const doing = /^(対策|支援|改善|導入|整備|事業|振興|廃止|見直し)$/;

/** A query with less asked of it, and the words that were left out. */
export interface Relaxed {
  word: Wanted;
  without: readonly Piece[];
}

/** What may be left out of a compound or a sentence that nothing has: words of doing, if anything else is asked. */
export function relaxationsOf(word: Wanted): Relaxed[] {
  const required = word.pieces.filter(({ optional }) => !optional);
  const weak = required.filter(({ forms }) => doing.test(forms[0]!.shown));
  return weak.length > 0 && weak.length < required.length ? [without(word, weak)] : [];
}

function without(word: Wanted, left: readonly Piece[]): Relaxed {
  return {
    word: { ...word, sentence: true, pieces: word.pieces.filter((piece) => !left.includes(piece)) },
    without: left,
  };
}
