import type { Folded } from './fold.ts';

/**
 * The pairs of neighbouring characters of a text, each as one of 128 short words that no search
 * engine cuts or stems: 県有地 → 県有, 有地. Pagefind cuts pages and queries by different rules, so
 * both are cut here. Two pairs may share a word: what the index proposes is read again anyway.
 * Pairs that nearly every text has say little and are left out.
 */
export function gramsOf(folded: Folded): string[] {
  const pairs = pairsOf(folded).filter(({ at }) => folded.scripts[at] !== 'hiragana');
  return [...new Set(pairs.map(({ pair }) => wordFor(pair)))];
}

/**
 * The pairs by which to ask for a wording: enough of them to cover it. None for a single
 * character, and none for kana that pages may write in hiragana: any page may have them.
 */
export function queryGrams(folded: Folded): string {
  const pairs = pairsOf(folded).filter(
    ({ at }) => folded.scripts[at] !== 'hiragana' && !isShortKana(folded.text, at),
  );
  const positions = new Set(pairs.map(({ at }) => at));
  const cover = pairs.filter(
    ({ at }, index) => index === pairs.length - 1 || at % 2 === 0 || !positions.has(at - 1),
  );
  return [...new Set(cover.map(({ pair }) => wordFor(pair)))].join(' ');
}

const longestInHiragana = 5;

/** Kana of a short word, or with hiragana beside kanji: リンゴ may stand as りんご, か月 as ヶ月. */
function isShortKana(text: string, at: number): boolean {
  const before = /[ァ-ヺ]*$/.exec(text.slice(0, at))![0].length;
  const after = /^[ァ-ヺ]*/.exec(text.slice(at))![0].length;
  return after > 0 && before + after <= longestInHiragana;
}

function pairsOf({ text }: Folded): { pair: string; at: number }[] {
  return text
    .slice(0, -1)
    .split('')
    .flatMap((char, at) => {
      const pair = char + text[at + 1]!;
      return saysLittle(pair) ? [] : { pair, at };
    });
}

/** Pairs that begin with a mark, and pieces of years. */
function saysLittle(pair: string): boolean {
  return !/^[\p{Script=Han}ァ-ヺa-z0-9]/u.test(pair) || /^(\d[\d年]|年度)$| /.test(pair);
}

const words = 128;

/** One of 128 words of two letters for a pair. Few and short words make a small index. */
function wordFor(pair: string): string {
  const number = (pair.charCodeAt(0) * 31 + pair.charCodeAt(1) * 17) % words;
  const letter = (digit: number) => String.fromCharCode(97 + digit);
  return letter(Math.floor(number / 16)) + letter(number % 16);
}
