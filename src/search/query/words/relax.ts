import type { Piece, Wanted } from './wanted.ts';

/** What plans do with everything: a page on 防災 answers 防災対策. */
const doing = /^(対策|支援|改善|導入|整備|事業|振興|廃止|見直し)$/;

/** A query with less asked of it, and the words that were left out. */
export interface Relaxed {
  word: Wanted;
  without: readonly Piece[];
}

/**
 * What may be left out of a compound or a sentence that nothing has: words of doing, else one of
 * three parts, one or two of more. The answer says which; none where all of it is needed.
 */
export function relaxationsOf(word: Wanted): Relaxed[] {
  const required = word.pieces.filter(({ optional }) => !optional);
  const weak = required.filter(({ forms }) => doing.test(forms[0]!.shown));
  if (weak.length > 0 && weak.length < required.length) return [without(word, weak)];
  if (!word.sentence || required.length < 3) return [];
  const one = required.map((piece) => [piece]);
  // Of four parts or more two may be lacking: two that stay still say what is meant.
  const two = required.length < 4 ? [] : pairsOf(required);
  return [...one, ...two].map((left) => without(word, left));
}

function pairsOf(pieces: readonly Piece[]): Piece[][] {
  return pieces.flatMap((first, at) => pieces.slice(at + 1).map((second) => [first, second]));
}

function without(word: Wanted, left: readonly Piece[]): Relaxed {
  return {
    word: { ...word, sentence: true, pieces: word.pieces.filter((piece) => !left.includes(piece)) },
    without: left,
  };
}
