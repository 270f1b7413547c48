import { westernYear } from './eras.ts';
import { fiscalYearOf } from './fiscal-year.ts';

/** A year in a printed label: 「R4.3」 is March 2022, so the fiscal year 2021. */
export interface LabelYear {
  text: string;
  /** The fiscal years that it may stand for: a year without 度 may be a calendar year too. */
  fys: readonly number[];
}

const yearWords =
  /(令和|平成|昭和|(?<![A-Za-z])[RHS](?=\d|元))(元|\d{1,2})(年度|年)?(?:[.．](\d{1,2})(?!\d|[.%])|(\d{1,2})月)?|(?<![\d,.])((?:19|20)\d\d)(年度|年|\/|-)?(?:(\d{1,2})(?:月|(?=[/-])))?(?=年|\D|$)/gu;

/**
 * A number in a printed label, in half-width digits. `others` are what it may be with the words around it: 「12万」 is
 * 120000, 「▲5」 is -5 (and 5, of a loss).
 */
export interface LabelNumber {
  text: string;
  others: readonly number[];
}

/** What a printed label says: the years that it names, in its order, and its numbers besides years and days. */
export interface LabelFacts {
  years: readonly LabelYear[];
  numbers: readonly LabelNumber[];
}

/** Reads a label: 「R7：1,234人」 has the year 2025 and the number 1234. */
export function labelFacts(label: string): LabelFacts {
  const text = plain(label);
  const years = yearMatches(text);
  return { years, numbers: numbersBeside(text, years) };
}

function numbersBeside(label: string, years: readonly LabelYear[]): LabelNumber[] {
  let rest = label;
  for (const { text } of years) rest = rest.replace(text, ' ');
  rest = rest
    .replaceAll(/\d{1,2}月(\d{1,2}日|末)?|第\d+(回|期|四半期|次)?|\d{1,2}年(?:間|ごと|度)/g, ' ')
    .replaceAll(/(?<=\d),(?=\d{3})/g, '');
  return [...rest.matchAll(/([▲△−-])?(\d+(?:\.\d+)?)(千|万|億|割|分の(\d+))?/gu)].map(
    ([, sign, digits, scale, parts]) => {
      const number = Number(digits);
      const scaled = scale === undefined ? [] : [scaledBy(number, scale, Number(parts))];
      const signed = [number, ...scaled];
      return {
        text: sign ? `-${digits}` : digits!,
        others: sign ? [...signed, ...signed.map((it) => -it)] : signed,
      };
    },
  );
}

const scales: Record<string, number> = { 千: 1e3, 万: 1e4, 億: 1e8, 割: 10 };

function scaledBy(number: number, scale: string, parts: number): number {
  return scale in scales ? number * scales[scale]! : parts / number;
}

/** Only widths: NFKC would make ① a 1 and ㎡ an m2. */
function plain(label: string): string {
  return label.replaceAll(/[！-～]/g, (it) => String.fromCodePoint(it.codePointAt(0)! - 0xfee0));
}

function yearMatches(text: string): LabelYear[] {
  return [...text.matchAll(yearWords)].flatMap((match): LabelYear[] => {
    const [all, era, no, eraWord, dotted, monthOfEra, western, westernWord, monthOfWestern] = match;
    const year = western ? Number(western) : westernYear(era!, no!);
    if (year === undefined) return [];
    const month = Number(dotted ?? monthOfEra ?? monthOfWestern ?? NaN);
    if (western && !westernWord && !Number.isFinite(month)) return bareYear(all, year, text);
    if (Number.isFinite(month)) return [{ text: all, fys: [fiscalYearOf(year, month)] }];
    const isCalendar = (eraWord ?? westernWord) === '年';
    return [{ text: all, fys: isCalendar ? [year, year - 1] : [year] }];
  });
}

/** 「2,000」 is no year, and 「2000」 alone may be a number: a bare one counts only before a colon. */
function bareYear(all: string, year: number, text: string): LabelYear[] {
  return new RegExp(`${all}\\s*[:：]`, 'u').test(text) ? [{ text: all, fys: [year] }] : [];
}
