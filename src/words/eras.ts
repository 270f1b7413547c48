/** The eras in use, the newest first, with the calendar year that each began in: the fiscal year of it bears its name. */
export const eras = [
  { name: '令和', mark: '令', short: 'R', first: 2019 },
  { name: '平成', mark: '平', short: 'H', first: 1989 },
  { name: '昭和', mark: '昭', short: 'S', first: 1926 },
] as const;

/** What stands for an era, to be put into larger patterns: 令和, 令, R, 平成 … */
export const eraPattern = [
  ...eras.map(({ name }) => name),
  `[${eras.map(({ mark }) => mark).join('')}${eras.map(({ short }) => short).join('')}]`,
].join('|');

/** What stands for a year of an era: 元, 6, 31. */
export const eraYearPattern = '元|\\d{1,2}';

/** The calendar year that an era year begins in, also beyond the end of the era: 平成37 → 2025; no year 0, no 大正. */
export function westernYear(era: string, year: string): number | undefined {
  const written = era.toUpperCase();
  const known = eras.find(
    ({ name, mark, short }) => written === name || written === mark || written === short,
  );
  const number = year === '元' ? 1 : Number(year);
  return known && number >= 1 ? known.first + number - 1 : undefined;
}
