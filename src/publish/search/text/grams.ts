import type { Folded } from './fold.ts';

/**
 * The pairs of neighbouring characters of a text, each as one of 256 short words that no search
 * engine cuts or stems: 県有地 → 県有, 有地. Pagefind cuts pages and queries by different rules, so
 * both are cut here. Two pairs may share a word: what the index proposes is read again anyway.
 * Pairs that nearly every text has say little and are left out.
 */
export function gramsOf(folded: Folded): string[] {
  return [...new Set(pairsOf(folded).map(({ pair }) => wordFor(pair)))];
}

/**
 * The pairs by which to ask for a wording: enough of them to cover it. None for a single
 * character or a wording in hiragana: any page may have it.
 */
export function queryGrams(folded: Folded): string {
  const pairs = pairsOf(folded);
  const positions = new Set(pairs.map(({ at }) => at));
  const cover = pairs.filter(
    ({ at }, index) => index === pairs.length - 1 || at % 2 === 0 || !positions.has(at - 1),
  );
  return [...new Set(cover.map(({ pair }) => wordFor(pair)))].join(' ');
}

/** Pairs that begin with hiragana or a mark, and pieces of years. */
function saysLittle(pair: string, { scripts }: Folded, at: number): boolean {
  return scripts[at] === 'hiragana' || scripts[at] === 'other' || /^(\d[\d年]|年度)$| /.test(pair);
}

function pairsOf(folded: Folded): { pair: string; at: number }[] {
  const { text } = folded;
  return [...text.slice(0, -1)].flatMap((char, at) => {
    const pair = char + text[at + 1]!;
    return saysLittle(pair, folded, at) ? [] : { pair, at };
  });
}

const words = 256;

/** One of 256 words of two letters for a pair. Few and short words make a small index. */
function wordFor(pair: string): string {
  const number = (pair.charCodeAt(0) * 31 + pair.charCodeAt(1) * 17) % words;
  const letter = (digit: number) => String.fromCharCode(97 + digit);
  return letter(Math.floor(number / 16)) + letter(number % 16);
}
