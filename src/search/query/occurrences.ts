import { normalizeWithLongVowels, type Folded } from '../text/fold.ts';
import type { Form } from './words/wanted.ts';

/** Where a wording stands in a folded text: from and to in folded characters. */
export interface Occurrence {
  from: number;
  to: number;
  /** 1 for a word of its own; less for the end of another word: 「サイト」 in ウェブサイト. */
  quality: number;
}

/** The places of a form in a text, without words that differ from it by a long vowel. */
export function placesOf({ text: wording, shown }: Form, text: Folded): Occurrence[] {
  return occurrencesOf(wording, text).filter(
    (place) => !isOtherWord(shown, text, place) && !isVerbEnding(shown, text, place),
  );
}

/** All places of a folded wording in a text that are words or parts of compounds, not accidents. */
export function occurrencesOf(wording: string, text: Folded): Occurrence[] {
  const found: Occurrence[] = [];
  if (wording === '') return found;
  for (let at = text.text.indexOf(wording); at !== -1; at = text.text.indexOf(wording, at + 1)) {
    const to = at + wording.length;
    const quality = qualityOf(wording, text, at, to);
    if (quality > 0) found.push({ from: at, to, quality });
  }
  return found;
}

function qualityOf(wording: string, text: Folded, from: number, to: number): number {
  const { scripts, breaks } = text;
  const goesOn = (at: number) =>
    at > 0 && at < scripts.length && scripts[at - 1] === scripts[at] && !breaks[at];
  const before = goesOn(from) ? scripts[from] : null;
  const after = goesOn(to) ? scripts[to] : null;
  if (before === 'digit' || after === 'digit') return 0;
  // 「AI」 is not in FAIR; longer beginnings of Latin words count, as people type them.
  if (before === 'latin') return 0;
  if (after === 'latin') return wording.length >= 3 ? 0.6 : 0;
  // 「いす」 is not in しています; after a particle a word may begin.
  const isAfterParticle = /[ノヲニガデトモハヘヤ]/.test(text.text[from - 1] ?? '');
  if (before === 'hiragana' && wording.length < 4 && !isAfterParticle) return 0;
  if (before === 'katakana') return after === 'katakana' || wording.length < 3 ? 0 : 0.6;
  if (after === 'katakana' && wording.length < 2) return 0;
  return 1;
}

/** Whether a word in katakana stands there as the ending of a verb: バス is not in 伸ばす. */
export function isVerbEnding(asked: string, text: Folded, { from, to }: Occurrence): boolean {
  if (!/^[ァ-ヺー]{2,3}$/.test(asked) || from === 0) return false;
  const written = text.source.slice(text.from[from - 1], text.to[to - 1]);
  return /^\p{Script=Han}[ぁ-ゖ]*[うくぐすつぬぶむる]$/u.test(written);
}

/** Whether a short word differs from what stands there by a long vowel: ビル is not ビール. */
export function isOtherWord(asked: string, text: Folded, { from, to }: Occurrence): boolean {
  if (to - from >= 4 || !/[ァ-ヺ]/.test(text.text.slice(from, to))) return false;
  const written = text.source.slice(text.from[from], text.to[to - 1]);
  const strict = (word: string) => normalizeWithLongVowels(word).replace(/ー+$/, '');
  return strict(asked) !== strict(written);
}
