import type { Vocabulary } from '../../index/vocabulary.ts';
import { normalize } from '../../text/fold.ts';

/** The words of the site, by reading and by spelling. */
export interface Lexicon {
  /** Words read so: ザンギヨウ → 残業. */
  readAs: (kana: string) => string[];
  /** Words of which the kana is a sequence of readings: ジヨセイカンリシヨク → 女性, 管理職. */
  spelledAs: (kana: string) => string[][];
  /** All words, folded, with their spelling. */
  words: { text: string; shown: string }[];
  /** Whether two kanji are read alike somewhere. */
  soundAlike: (a: string, b: string) => boolean;
}

/** Makes words findable by their readings. */
export function lexiconOf({ words: vocabulary, sounds }: Vocabulary): Lexicon {
  const byReading = new Map<string, string[]>();
  for (const [word, reading] of vocabulary) {
    const key = normalize(reading);
    // A word in kana is found by itself.
    if (!key || key === normalize(word)) continue;
    byReading.set(key, [...(byReading.get(key) ?? []), word]);
  }
  const kanaWords = new Set(vocabulary.map(([word]) => normalize(word)));
  const readAs = (kana: string) => byReading.get(kana) ?? [];
  return {
    readAs,
    spelledAs: (kana) => {
      const cut = cutByReadings(kana, (part) => byReading.has(part) || kanaWords.has(part));
      return cut.map((part) => (byReading.has(part) ? byReading.get(part)! : [part]));
    },
    words: vocabulary.map(([shown]) => ({ text: normalize(shown), shown })),
    soundAlike: (a, b) => sounds.some((alike) => alike.includes(a) && alike.includes(b)),
  };
}

const joiningKana = ['ノ', 'ヲ', 'ニ', 'ガ', 'デ', 'ト', 'ハ', 'モ'];

/** The fewest known parts that make up a text in kana, without the particles between; none if impossible. */
function cutByReadings(kana: string, isKnown: (part: string) => boolean): string[] {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= kana.length; end += 1) {
    best[end] = null;
    for (let from = 0; from < end; from += 1) {
      const before = best[from];
      const part = kana.slice(from, end);
      if (!before) continue;
      if (part === kana) continue;
      const joins = from > 0 && end < kana.length && joiningKana.includes(part);
      if (!joins && (part.length < 2 || !isKnown(part))) continue;
      const made = joins ? before : [...before, part];
      const known = best[end];
      if (!known || made.length < known.length) best[end] = made;
    }
  }
  const cut = best[kana.length] ?? [];
  return cut.length > 1 && cut.length <= 4 ? cut : [];
}
