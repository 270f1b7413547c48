import { fold } from '../../text/fold.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isSlip, type MayBeMeant } from './slip.ts';

/**
 * What a word with one slip was probably meant to be, all that are equally likely: キャシュレス決済 →
 * キャッシュレス決済. The longest stretch of it that is one slip away from a word of the site decides.
 */
export function correctionsOf(shown: string, { words, soundAlike }: Lexicon): string[] {
  const found = stretchesOf(shown).flatMap(({ from, to }) => {
    const typed = fold(shown.slice(from, to)).text;
    const lone = typed.length >= 4 ? loneKanji(shown) : new Set();
    // A wrong conversion, or a kanji that the dictionary leaves alone: 各 in 業務改各.
    const mayBeMeant: MayBeMeant = (a, b) => soundAlike(a, b) || lone.has(a);
    return words
      .filter(({ text }) => text !== typed && isSlip(typed, text, mayBeMeant))
      .map((word) => ({
        text: shown.slice(0, from) + word.shown + shown.slice(to),
        length: to - from,
      }));
  });
  const longest = found.reduce((most, { length }) => Math.max(most, length), 0);
  return [...new Set(found.filter(({ length }) => length === longest).map(({ text }) => text))];
}

/** The whole word, and its runs of one script: キャシュレス in キャシュレス決済. */
function stretchesOf(shown: string): { from: number; to: number }[] {
  const runs = [...shown.matchAll(/[ァ-ヺー]{3,}|[ぁ-ゖー]{3,}|[A-Za-z]{4,}|\p{Script=Han}{3,}/gu)];
  const whole = { from: 0, to: shown.length };
  return [
    whole,
    ...runs
      .map(({ index, 0: run }) => ({ from: index, to: index + run.length }))
      .filter(({ from, to }) => to - from < shown.length),
  ];
}

/** Kanji that the dictionary leaves alone within a run of kanji: 各 in 業務改各, not 日 in 県民の日. */
function loneKanji(text: string): Set<string> {
  if (typeof Intl.Segmenter === 'undefined') return new Set();
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  return new Set(
    segments.filter(
      (segment, at) =>
        /^\p{Script=Han}$/u.test(segment) && /\p{Script=Han}$/u.test(segments[at - 1] ?? ''),
    ),
  );
}
