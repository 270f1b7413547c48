import { fold, normalize } from '../../text/fold.ts';
import { formsOf } from './wanted.ts';
import { isActor, isGeneral, isVerbAfterCase, isVerbLike, withoutJoining } from './particles.ts';
import type { Piece, Thesaurus, Wanted } from './wanted.ts';

/** A stretch of a word, and whether it is a word of the table of synonyms. */
interface Segment {
  text: string;
  known: boolean;
  /** In hiragana, after a particle: なくす in をなくす. */
  verb?: boolean;
  /** What is left of hiragana behind another word. */
  leftOver?: boolean;
}

/**
 * Cuts a compound or a sentence into the parts that must be found in order: 男性育休 → 男性, 育休.
 * Words of the table of synonyms stay whole; the rest is cut where a dictionary of Japanese cuts.
 */
export function piecesOf(shown: string, thesaurus: Thesaurus): Pick<Wanted, 'pieces' | 'sentence'> {
  // In hiragana alone no dictionary cuts well; readings find the words (withReadings).
  if (!/[\p{Script=Han}\p{Script=Katakana}a-z]/iu.test(shown))
    return { pieces: [], sentence: false };
  const segments = known(shown, thesaurus).flatMap((segment) =>
    segment.known ? [segment] : cut(segment.text),
  );
  const { content, sentence } = withoutParticles(segments);
  const pieces: Piece[] = content.map((segment) => ({
    forms: formsOf(segment.text, thesaurus),
    optional: content.length > 1 && saysLittle(segment, segments),
    ...((segment.leftOver || isNumber(segment.text)) && { weak: true }),
  }));
  // 「職員の人数」 asks for both, though each alone says little.
  if (sentence && pieces.every(({ optional }) => optional))
    for (const piece of pieces) piece.optional = !isNoun(piece.forms[0]!.shown);
  // A single character means too much to be looked for on its own: 心 and 病 in 心の病, 5 in 5年で何人.
  const isShort = ({ forms }: Piece) => forms[0]!.text.length < 2;
  const isLong = ({ forms, optional }: Piece) => !optional && forms[0]!.text.length > 2;
  if (sentence && pieces.some(isLong))
    for (const piece of pieces) piece.optional ||= isShort(piece);
  const required = pieces.filter(({ optional }) => !optional);
  const tooShort = required.some(isShort);
  if (required.length === 0 || tooShort || (pieces.length < 2 && !sentence))
    return { pieces: [], sentence };
  return { pieces, sentence };
}

/** Takes out what joins words; what a run of hiragana has besides is a word of its own: くらし in のくらし. */
function withoutParticles(segments: readonly Segment[]): { content: Segment[]; sentence: boolean } {
  const content: Segment[] = [];
  let sentence = false;
  for (const [at, segment] of joinedRuns(segments).entries()) {
    if (segment.known || !isHiragana(segment.text)) {
      content.push(segment);
      continue;
    }
    // 「られている」 in 取られている belongs to its stem, as 「めて」 to 「確か」 in 確かめて.
    const last = content.at(-1);
    const endsWord = last !== undefined && (isStem(last) || isCutVerb(last, segment.text));
    const rest = endsWord ? '' : withoutJoining(segment.text, at === 0);
    if (rest !== segment.text) sentence = true;
    if (rest)
      content.push({
        text: rest,
        known: false,
        verb: isVerbAfterCase(segment.text, rest),
        leftOver: at > 0,
      });
  }
  return { content, sentence };
}

/** Neighbouring segments of hiragana as one: a dictionary cuts words that it does not know. */
function joinedRuns(segments: readonly Segment[]): Segment[] {
  const runs: Segment[] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    const goesOn = last && !last.known && isHiragana(last.text) && isHiragana(segment.text);
    if (goesOn && !segment.known)
      runs[runs.length - 1] = { ...last, text: last.text + segment.text };
    else runs.push(segment);
  }
  return runs;
}

function isHiragana(text: string): boolean {
  return /^[ぁ-ゖー]+$/.test(text);
}

function isStem(segment: Segment | undefined): boolean {
  return segment !== undefined && !segment.known && /^\p{Script=Han}$/u.test(segment.text);
}

/** A verb whose end stands behind it: 減らし before たい, 確か before めて, not 暮らし before の. */
function isCutVerb({ text, known }: Segment, follows: string): boolean {
  // 「仕事を続」 of the table, before けたい.
  if (known)
    return /[ぁ-ゖ]\p{Script=Han}$/u.test(text) && /^[^のをがはにでともへや]/.test(follows);
  return (
    /^\p{Script=Han}{1,2}[ぁ-ゖ]+$/u.test(text) &&
    /^([たてなまよれらせさずば]|め[てたるなよば])/.test(follows)
  );
}

/** A general word, a verb, the stem of one that was cut from its ending (取 in 取られている), or 化 in オンライン化. */
function saysLittle(segment: Segment, all: readonly Segment[]): boolean {
  if (segment.known) return isActor(segment.text);
  const next = all[all.indexOf(segment) + 1];
  const follows = next?.text ?? '';
  const hasEnding = (isStem(segment) && /^[ぁ-ゖ]/.test(follows)) || isCutVerb(segment, follows);
  const isEnding = /^[化率数性等類型額量]$/.test(segment.text);
  const isVerb = segment.verb === true || isVerbLike(segment.text);
  return hasEnding || isEnding || isGeneral(segment.text) || isVerb;
}

/** 720 in 720時間: a year, a rank, a number of people. */
function isNumber(text: string): boolean {
  return /^[\p{N}.,]+$/u.test(text);
}

/** A noun of two characters or more. */
function isNoun(text: string): boolean {
  return text.length > 1 && !isVerbLike(text) && !isHiragana(text);
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
      // Folding takes out a long vowel at the end: ハッカー stays so.
      while (shown[rest] === 'ー') rest += 1;
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

/** Cuts by the dictionary; what is too short for a word joins its neighbour of the same script. */
function cut(text: string): Segment[] {
  const cuts: string[] = [];
  for (const segment of dictionaryCut(text)) {
    const last = cuts.at(-1);
    if (last !== undefined && belongTogether(last, segment)) cuts[cuts.length - 1] = last + segment;
    else cuts.push(segment);
  }
  return cuts.map((it) => ({ text: it, known: false }));
}

/** A single kanji and its neighbour: 採用|者; katakana of less than three sounds: テレ|ワーク. */
function belongTogether(last: string, next: string): boolean {
  const isSingle = (it: string) => /^\p{Script=Han}$/u.test(it);
  const isShort = (it: string) => normalize(it).length < 3;
  if (/^[ァ-ヺー]+$/.test(last) && /^[ァ-ヺー]+$/.test(next)) return isShort(last) || isShort(next);
  return (
    (isSingle(next) && /\p{Script=Han}$/u.test(last)) ||
    (isSingle(last) && /^\p{Script=Han}/u.test(next))
  );
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
