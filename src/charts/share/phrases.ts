/** A piece of text that must stay on one line, and how well a line may end after it. */
export interface Phrase {
  text: string;
  /** 0: a reader pauses here; 1: after a particle; 2: between the parts of a compound noun. */
  strain: 0 | 1 | 2;
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const hiragana = /^[ぁ-ん]+$/u;
const closing = /^[ー～〜・、。，．）」』】〕％%！？!?:：;；)\]]/u;
const opening = /[（「『【〔～〜(第]$/u;
const bracket = /^[（「『【〔(]/u;
const lettersOrDigits = /^[\dA-Za-z０-９]/u;

/**
 * Cuts Japanese into phrases: particles, endings, suffixes of one character, numbers and brackets
 * stay with the word that they belong to, so that no line begins with 「の」 or ends with 「（」.
 */
export function phrasesOf(text: string): Phrase[] {
  const pieces: string[] = [];
  let before = '';
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && belongs(before, last, segment)) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
    before = segment;
  }
  return pieces.map((piece, index) => ({
    text: piece,
    strain: strainAt(piece, pieces[index + 1]),
  }));
}

/** Whether a word cannot begin a line after the piece before it, whose last word was `before`. */
function belongs(before: string, piece: string, segment: string): boolean {
  if (closing.test(segment) || opening.test(piece)) return true;
  if (hiragana.test(segment)) return !/[、。]$/u.test(piece);
  // 改革 is read together with what is reformed, and that is what these titles are about.
  if (segment === '改革' && /\p{Script=Han}$/u.test(before)) return true;
  if (/^[にをと]\p{Script=Han}/u.test(segment)) return true;
  if (/[\p{Script=Katakana}ー]$/u.test(before) && /^\p{Script=Katakana}/u.test(segment))
    return true;
  if (/[\d０-９]$/u.test(piece) || /^[\d０-９]/u.test(segment)) return !/[・、）」]$/u.test(piece);
  if (lettersOrDigits.test(segment) && /[A-Za-z]$/u.test(piece)) return true;
  // One character is the end of a compound (育成|化), or after a particle the start of one (の|長寿命).
  if ([...segment].length === 1 && !bracket.test(segment))
    return !hiragana.test(before) && !/[・、）」]$/u.test(piece);
  return [...piece].length === 1 && !/[・、。）]/u.test(piece);
}

function strainAt(piece: string, next: string | undefined): Phrase['strain'] {
  if (next === undefined || /[・、。）」』】〕]$/u.test(piece) || bracket.test(next)) return 0;
  return /[ぁ-ん]$/u.test(piece) ? 1 : 2;
}
