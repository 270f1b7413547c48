import { normalize } from '../text/fold.ts';
import type { SearchContent } from './entry.ts';

/** A word of a text as a morphological analyser sees it. */
export interface Token {
  surface: string;
  /** 名詞, 動詞 … */
  partOfSpeech: string;
  /** 一般, 非自立, 数 … */
  subcategory: string;
  /** In katakana; empty where the dictionary knows none. */
  reading: string;
}

/** Cuts a text into words with readings. */
export type Tokenize = (text: string) => Token[];

/** A word of the site with its reading: 残業, ザンギョウ. */
export type Word = readonly [word: string, reading: string];

/** What is known of words: asked for only where a query is in kana or finds nothing. */
export interface Vocabulary {
  words: readonly Word[];
  /** Kanji that share a Sino-Japanese reading, a string of them for each reading. */
  sounds: readonly string[];
}

const longestWord = 14;

/**
 * The nouns of all texts with their readings, single and joined (女性, 管理職, 女性管理職), once
 * each in the order of their spelling: by them kana find kanji, and slips are mended.
 */
export function vocabularyOf(
  { entries }: SearchContent,
  synonyms: readonly (readonly string[])[],
  tokenize: Tokenize,
): Word[] {
  const titles = entries.flatMap(({ parts }) =>
    parts.flatMap(({ title, names }) => [title, ...names]),
  );
  const texts = entries.flatMap(({ parts }) =>
    parts.flatMap(({ summary, rest }) => [summary, ...rest]),
  );
  const words = new Map<string, string>();
  const add = (tokens: Token[]) => {
    const word = tokens.map(({ surface }) => surface).join('');
    const reading = tokens.every((token) => token.reading)
      ? tokens.map((token) => token.reading).join('')
      : '';
    if (isWorthy(word) && !words.has(word)) words.set(word, reading);
  };
  for (const text of new Set(titles))
    for (const run of nounRuns(tokenize(text))) partsOf(run).forEach(add);
  for (const text of new Set(texts))
    for (const run of nounRuns(tokenize(text))) run.forEach((token) => add([token]));
  for (const word of synonyms.flat()) add(tokenize(word));
  return [...words].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Neighbouring nouns. */
function nounRuns(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    if (isNoun(token)) runs.at(-1)!.push(token);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function isNoun({ partOfSpeech, subcategory, surface }: Token): boolean {
  if (partOfSpeech === '接頭詞') return true;
  return (
    partOfSpeech === '名詞' &&
    !['非自立', '代名詞', '数', '副詞可能'].includes(subcategory) &&
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}A-Za-zー々]+$/u.test(surface)
  );
}

/** A run and every stretch of two to four of its nouns. */
function partsOf(run: Token[]): Token[][] {
  const stretches = run.flatMap((_, from) =>
    [1, 2, 3, 4].map((length) => run.slice(from, from + length)),
  );
  return [run, ...stretches];
}

function isWorthy(word: string): boolean {
  const { length } = normalize(word);
  return length >= 2 && word.length <= longestWord;
}
