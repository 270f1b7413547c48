import { formsOf, type Piece, type Thesaurus, type Wanted } from './wanted.ts';
import type { Search } from '../search.ts';

/**
 * Puts neighbouring parts of a sentence together again where the texts have them as one word: 個人情報, which a
 * dictionary cuts, in 個人情報が漏れないように.
 */
export function withWholes(
  word: Wanted,
  { search, thesaurus }: { search: Search; thesaurus: Thesaurus },
): Wanted {
  if (!word.sentence || word.pieces.length < 2) return word;
  const isWritten = (shown: string) =>
    search([{ ...word, forms: formsOf(shown), pieces: [] }]).length > 0;
  const pieces: Piece[] = [];
  for (const piece of word.pieces) {
    const last = pieces.at(-1);
    const whole = last && `${last.forms[0]!.shown}${piece.forms[0]!.shown}`;
    if (whole && isNoun(whole) && word.shown.includes(whole) && isWritten(whole))
      pieces[pieces.length - 1] = { forms: formsOf(whole, thesaurus), optional: false };
    else pieces.push(piece);
  }
  return { ...word, pieces };
}

/** Without particles or endings: in them two words only meet by chance. */
function isNoun(text: string): boolean {
  return /^[\p{Script=Han}ァ-ヺー]+$/u.test(text);
}
