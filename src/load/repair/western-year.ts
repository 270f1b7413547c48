const firsts: Record<string, number> = { 令和: 2019, 平成: 1989, 昭和: 1926 };
const names: Record<string, string> = {
  R: '令和',
  H: '平成',
  S: '昭和',
  令: '令和',
  平: '平成',
  昭: '昭和',
};

/** What stands for an era, to be put into larger patterns: 令和, R, 平成, H … */
export const eraPattern = '令和|平成|昭和|[令平昭RHS]';

/** What stands for a year of an era: 元, 6, 31. */
export const eraYearPattern = '元|\\d{1,2}';

/** The calendar year that an era year begins in, also beyond the end of the era: 平成37 → 2025; no year 0. */
export function westernYear(era: string, year: string): number | undefined {
  const number = year === '元' ? 1 : Number(year);
  const name = names[era.toUpperCase()] ?? era;
  const first = firsts[name];
  return first === undefined || number < 1 ? undefined : first + number - 1;
}

/** The full year of two digits as spreadsheets read them: 29 → 2029, 30 → 1930. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** One writing for what people write in many ways: full width, dashes, blanks, a leading apostrophe. */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^'/, '')
    .replace(/[‐‑‒–—―−ー－]/g, '-')
    .replace(/[~〜～]/g, '~')
    .replace(/\s+/g, ' ')
    .trim();
}
