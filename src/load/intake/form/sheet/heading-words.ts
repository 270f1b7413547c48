import { plainForm } from '../../../repair/plain-form.ts';
import { eraPattern, eraYearPattern, westernYear } from '../../../../words/eras.ts';

/** The period that a heading names: a year, or a part of it. */
export interface Period {
  fy: number;
  /** First and last month of the part: 4 to 9; null for the whole year. */
  months: readonly [number, number] | null;
}

/** A heading without the period that it names: 「R6 上期実績」 → 実績, 2024, April to September. */
export interface HeadingWords {
  rest: string;
  fy: number | null;
  months: Period['months'];
  /** The era, for headings on its right that leave it out: 令和6年度、7年度. */
  era: string | null;
}

const year = '(?:年度|年)?(?:末)?';
const western = '(?<![\\d])((?:19|20)\\d{2})(?!\\d)';
const named = new RegExp(
  `(?<![A-Za-z])(${eraPattern})\\.?\\s*(${eraYearPattern})(?!\\d)${year}|${western}${year}`,
  'gi',
);
const bare = /^(\d{1,2})年度/;

/** The only year that a text names, wherever it stands; nothing where it names two. */
export function westernYearIn(text: string): number | undefined {
  const found = new Set(yearsIn(plainForm(text)).map(({ fy }) => fy));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Takes a heading apart; `era` is that of the heading on its left. */
export function headingWords(text: string, era: string | null): HeadingWords {
  const plain = plainForm(text).replace(/\s+/g, '');
  const years = yearsIn(plain);
  const fys = new Set(years.map(({ fy }) => fy));
  // A span of years is no year: it stays in the words.
  if (fys.size > 1) return { rest: plain, fy: null, months: null, era };
  const withoutYear = years.length > 0 ? tidy(plain.replace(named, '')) : plain;
  const short = years.length === 0 && era !== null ? bare.exec(plain) : null;
  const rest = short ? plain.slice(short[0].length) : withoutYear;
  const months = monthsIn(rest);
  return {
    rest: tidy(months ? rest.replace(months.words, '') : rest),
    fy: [...fys][0] ?? (short ? (westernYear(era!, short[1]!) ?? null) : null),
    months: months?.months ?? null,
    era: years.find((it) => it.era)?.era ?? era,
  };
}

function yearsIn(plain: string): { fy: number; era: string | null }[] {
  return [...plain.matchAll(named)].flatMap(([, era = null, eraYear, west]) => {
    const fy = era === null ? Number(west) : westernYear(era, eraYear!);
    return fy === undefined ? [] : [{ fy, era }];
  });
}

/** Brackets and joints that are left when a period is taken out. */
function tidy(words: string): string {
  return words
    .replace(/\(\)|\[\]|「」|【】/g, '')
    .replace(/^[・:：/の,、\-~]+|[・:：/の,、\-~]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1');
}

const halves: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/上半期|上期|前期|前半/, [4, 9]],
  [/下半期|下期|後期|後半/, [10, 3]],
  [/第?1四半期|1Q/i, [4, 6]],
  [/第?2四半期|2Q/i, [7, 9]],
  [/第?3四半期|3Q/i, [10, 12]],
  [/第?4四半期|4Q/i, [1, 3]],
];

function monthsIn(words: string): { words: string; months: readonly [number, number] } | undefined {
  const [span, first, last] = /(\d{1,2})月?[~-](\d{1,2})月/.exec(words) ?? [];
  if (span !== undefined) return { words: span, months: [Number(first), Number(last)] };
  for (const [pattern, months] of halves) {
    const [found] = pattern.exec(words) ?? [];
    if (found !== undefined) return { words: found, months };
  }
  return undefined;
}
