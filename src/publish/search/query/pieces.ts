import { fold } from '../text/fold.ts';
import { formsOf } from './parse.ts';
import { isGeneral, isJoining, isVerbLike } from './particles.ts';
import type { Thesaurus, Wanted } from './wanted.ts';

/** A stretch of a word, and whether it is a word of the table of synonyms. */
interface Segment {
  text: string;
  known: boolean;
}

/**
 * Cuts a compound or a sentence into the parts that must be found in order: 男性育休 → 男性, 育休.
 * Words of the table of synonyms stay whole; the rest is cut where a dictionary of Japanese cuts.
 */
export function piecesOf(shown: string, thesaurus: Thesaurus): Pick<Wanted, 'pieces' | 'sentence'> {
  const segments = known(shown, thesaurus).flatMap((segment) =>
    segment.known ? [segment] : cut(segment.text),
  );
  const hasKanji = /[\p{Script=Han}\p{Script=Katakana}a-z]/iu.test(shown);
  const joining = hasKanji ? segments.filter(({ text, known }) => !known && isJoining(text)) : [];
  const content = segments.filter((segment) => !joining.includes(segment));
  const pieces = content.map((segment) => ({
    forms: formsOf(segment.text, thesaurus),
    optional: content.length > 1 && !segment.known && saysLittle(segment, segments),
  }));
  const required = pieces.filter(({ optional }) => !optional);
  const sentence = joining.length > 0;
  // A single kanji means too much to be looked for on its own: 心 and 病 in 心の病.
  const tooShort = required.some(({ forms }) => forms[0]!.text.length < 2);
  if (required.length === 0 || tooShort || (pieces.length < 2 && !sentence))
    return { pieces: [], sentence };
  return { pieces, sentence };
}

/** A general word, a verb, or the stem of one that was cut from its ending: 取 in 取られている. */
function saysLittle(segment: Segment, all: readonly Segment[]): boolean {
  const next = all[all.indexOf(segment) + 1];
  const isStem = /^\p{Script=Han}$/u.test(segment.text) && /^[ぁ-ゖ]/.test(next?.text ?? '');
  return isStem || isGeneral(segment.text) || isVerbLike(segment.text);
}

/** Takes out the words of the table, the longest first. */
function known(shown: string, thesaurus: Thesaurus): Segment[] {
  const folded = fold(shown);
  const { text, from, to } = folded;
  const segments: Segment[] = [];
  let rest = 0;
  let at = 0;
  while (at < text.length) {
    const length = longestAt(folded, at, thesaurus);
    // A word that is the whole query has its synonyms already.
    if (length > 1 && length < text.length) {
      if (from[at]! > rest) segments.push({ text: shown.slice(rest, from[at]), known: false });
      rest = to[at + length - 1]!;
      segments.push({ text: shown.slice(from[at], rest), known: true });
      at += length;
    } else at += 1;
  }
  if (rest < shown.length) segments.push({ text: shown.slice(rest), known: false });
  return segments.filter(({ text: it }) => it.trim() !== '');
}

function longestAt(
  { text, scripts }: ReturnType<typeof fold>,
  at: number,
  thesaurus: Thesaurus,
): number {
  const runs = (end: number) =>
    ['katakana', 'latin', 'digit'].includes(scripts[end - 1]!) && scripts[end] === scripts[end - 1];
  // Katakana and Latin words count only where they stand alone.
  if (at > 0 && runs(at)) return 0;
  for (let length = Math.min(thesaurus.longest, text.length - at); length > 1; length -= 1)
    if (!runs(at + length) && thesaurus.has(text.slice(at, at + length))) return length;
  return 0;
}

/** Cuts by the dictionary; a single kanji joins what stands before it, else what follows. */
function cut(text: string): Segment[] {
  const cuts: string[] = [];
  for (const segment of dictionaryCut(text)) {
    const last = cuts.at(-1);
    const isSingle = (it: string) => /^\p{Script=Han}$/u.test(it);
    if (last !== undefined && isSingle(segment) && /\p{Script=Han}$/u.test(last))
      cuts[cuts.length - 1] = last + segment;
    else if (last !== undefined && isSingle(last) && /^\p{Script=Han}/u.test(segment))
      cuts[cuts.length - 1] = last + segment;
    else cuts.push(segment);
  }
  return cuts.map((it) => ({ text: it, known: false }));
}

function dictionaryCut(text: string): string[] {
  // Old browsers have no dictionary: there, words are cut where the writing changes.
  if (typeof Intl.Segmenter === 'undefined')
    return text.match(/\p{Script=Han}+|[ァ-ヺー]+|[ぁ-ゖー]+|[A-Za-z0-9]+/gu) ?? [text];
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
