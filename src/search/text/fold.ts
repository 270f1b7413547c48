import { foldRules, largeKana, longVowel, sameCharacters, type FoldRule } from './fold-rules.ts';
import { scriptOf, type Script } from './script.ts';

/** A text in the one spelling in which texts and queries are compared, with the way back. */
export interface Folded {
  source: string;
  text: string;
  /** For each folded character, where it begins and ends in the source. */
  from: number[];
  to: number[];
  /** The script in which the source wrote it. */
  scripts: Script[];
  /** Whether something that folding left out stood before it: the dot in ワーク・ライフ, a space. */
  breaks: boolean[];
}

/** One unit of UTF-16, so that positions are those of strings. */
interface Char {
  char: string;
  from: number;
  to: number;
  script: Script;
  isBreak: boolean;
}

/** What is asked for and what is written, in one spelling: ｷｬｯｼｭﾚｽ → キヤツシユレス. */
export function normalize(text: string): string {
  return fold(text).text;
}

/** The same with long vowels kept, to tell ビル from ビール. */
export function normalizeWithLongVowels(text: string): string {
  return folded(text, foldRules)
    .map(({ char }) => char)
    .join('');
}

/** Folds a text and remembers where each character came from, so that hits can be marked in the source. */
export function fold(source: string): Folded {
  const chars = folded(source, [...foldRules, longVowel]);
  return {
    source,
    text: chars.map(({ char }) => char).join(''),
    from: chars.map(({ from }) => from),
    to: chars.map(({ to }) => to),
    scripts: chars.map(({ script }) => script),
    breaks: chars.map(({ isBreak }) => isBreak),
  };
}

function folded(source: string, rules: readonly FoldRule[]): Char[] {
  let chars = withoutLooseSpaces(clusters(source));
  let text = textOf(chars);
  for (const rule of rules) {
    // Most rules have nothing to do in most texts.
    if (text.search(rule[0]) === -1) continue;
    chars = apply(rule, chars, text);
    text = textOf(chars);
  }
  return chars;
}

function textOf(chars: readonly Char[]): string {
  return chars.map(({ char }) => char).join('');
}

/** A character with its marks (ｶﾞ is two in half width), each in its folded form. */
function clusters(source: string): Char[] {
  const found: Char[] = [];
  let isBreak = false;
  for (const match of source.matchAll(/\P{M}[\p{M}\uff9e\uff9f]*|\p{M}/gu)) {
    const [cluster] = match;
    const place = { from: match.index, to: match.index + cluster.length };
    for (const unit of unitsOf(cluster)) {
      if (unit === null) {
        isBreak = true;
        continue;
      }
      found.push({ ...unit, ...place, isBreak });
      isBreak = false;
    }
  }
  return found;
}

type Unit = Pick<Char, 'char' | 'script'>;

/** A language has a few thousand characters: each is folded once. Null stands where something is left out. */
const known = new Map<string, readonly (Unit | null)[]>();

function unitsOf(cluster: string): readonly (Unit | null)[] {
  const units = known.get(cluster) ?? foldedCluster(cluster);
  known.set(cluster, units);
  return units;
}

function foldedCluster(cluster: string): (Unit | null)[] {
  const script = scriptOf(cluster);
  return [...cluster.normalize('NFKC').toLowerCase()].flatMap((char) => {
    const same = sameCharacters[char] ?? kana(char);
    if (same === '') return [null];
    return same.split('').map((unit) => ({ char: unit, script: asciiScript(unit) ?? script }));
  });
}

/** № is written as no: what became a letter or a digit counts as one. */
function asciiScript(unit: string): Script | null {
  return /[a-z0-9]/.test(unit) ? scriptOf(unit) : null;
}

function kana(char: string): string {
  const katakana = /[ぁ-ゖ]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0x60) : char;
  const large = largeKana[katakana] ?? katakana;
  return sameCharacters[large] ?? large;
}

/** Spaces count only between Latin words and numbers, and there as one: 「Web 会議」 is Web会議. */
function withoutLooseSpaces(chars: Char[]): Char[] {
  const isSpace = (char: Char | undefined) => /^\s$/.test(char?.char ?? '');
  const isAscii = (char: Char | undefined) => /^[a-z0-9]$/.test(char?.char ?? '');
  const kept: Char[] = [];
  // The first space after a Latin word or a number, until it shows what follows.
  let space: Char | undefined;
  for (const [at, char] of chars.entries()) {
    if (isSpace(char)) {
      if (isAscii(chars[at - 1])) space = char;
      continue;
    }
    if (space && isAscii(char)) kept.push({ ...space, char: ' ' });
    space = undefined;
    kept.push({ ...char, isBreak: char.isBreak || isSpace(chars[at - 1]) });
  }
  return kept;
}

function apply([found, becomes]: FoldRule, chars: Char[], text: string): Char[] {
  const parts: Char[][] = [];
  let last = 0;
  for (const match of text.matchAll(found)) {
    const end = match.index + match[0].length;
    const replaced = typeof becomes === 'string' ? becomes : becomes(...(match as string[]));
    const own = chars.slice(match.index, end);
    parts.push(chars.slice(last, match.index), replaced === match[0] ? own : spread(replaced, own));
    if (match[0] === '・' && chars[end]) chars[end] = { ...chars[end], isBreak: true };
    last = end;
  }
  return last === 0 ? chars : [...parts.flat(), ...chars.slice(last)];
}

/** A replacement stands for the whole of what it replaced. */
function spread(replaced: string, chars: Char[]): Char[] {
  const from = chars[0]!.from;
  const to = chars.at(-1)!.to;
  return replaced.split('').map((char, at) => ({
    char,
    from,
    to,
    script:
      asciiScript(char) ?? chars.find((each) => each.char === char)?.script ?? chars[0]!.script,
    isBreak: at === 0 && chars[0]!.isBreak,
  }));
}
