import { fullYear } from './plain-form.ts';
import { monthNames } from './read-date.ts';

/** A date that a spreadsheet shows instead of a number with hyphens. */
interface ShownDate {
  year?: number;
  month: number;
  day?: number;
}

const name = `(${monthNames.join('|')})`;
const dayThenMonth = new RegExp(`^(\\d{1,2})[- ]${name}$`, 'i');
const monthThenYear = new RegExp(`^${name}[- ](\\d{2}|\\d{4})$`, 'i');

/** The longest date that a spreadsheet shows: 2025年12月31日; hardly any cell is as short as that and has a number. */
const longest = 11;

/** What is in no date: signs and letters that no compatible form turns into 月, 年, / or the name of a month. */
const undated = /^(?:[ -.0-~：（）％～、。・「」①-⑳ぁ-ゖァ-ヶー一-鿿])*$/;
const dated = /[月年]|[A-Za-z]{3}/;

/** The date in a cell as spreadsheets in Japanese and in English show it: 1月2日, 2-Jan, 2001/2/3, Jan-25, Jan 01. */
function shownDate(text: string): ShownDate | undefined {
  const numbers = (pattern: RegExp) => pattern.exec(text)?.slice(1).map(Number);
  const monthDay = numbers(/^(\d{1,2})月(\d{1,2})日$/);
  if (monthDay) return { month: monthDay[0]!, day: monthDay[1]! };
  const full = numbers(/^(\d{4})[/年](\d{1,2})[/月](\d{1,2})日?$/);
  if (full) return { year: full[0]!, month: full[1]!, day: full[2]! };
  const american = numbers(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/);
  if (american) return { year: american[2]!, month: american[0]!, day: american[1]! };
  const yearMonth = numbers(/^(\d{4})年(\d{1,2})月$/);
  if (yearMonth) return { year: yearMonth[0]!, month: yearMonth[1]! };
  const month = (text: string) =>
    monthNames.findIndex((it) => it.toLowerCase() === text.toLowerCase()) + 1;
  const dayMonth = dayThenMonth.exec(text);
  if (dayMonth) return { month: month(dayMonth[2]!), day: Number(dayMonth[1]) };
  const monthYear = monthThenYear.exec(text);
  if (!monthYear) return undefined;
  const year = monthYear[2]!.length === 2 ? fullYear(Number(monthYear[2])) : Number(monthYear[2]);
  return { year, month: month(monthYear[1]!) };
}

/** The numbers from which a spreadsheet may have made the date in a cell, likeliest first: Jan-25 was 2025-1 or 25-1, Jan-32 may have been 1-32, 2001/2/3 was 1-2-3 or 2001-2-3. Nothing if the cell shows no date. */
export function numbersInDate(text: string): string[] | undefined {
  const shown = text.trim();
  if (shown.length > longest || (undated.test(shown) && !dated.test(shown))) return undefined;
  if (!/\p{Nd}/u.test(shown)) return undefined;
  const date = shownDate(shown.normalize('NFKC'));
  if (!date || date.month < 1 || date.month > 12) return undefined;
  const { year, month, day } = date;
  if (year === undefined) return withPadding([[month, day!]]);
  const short = year % 100;
  const parts = /^\d{1,2}\//.test(text) ? [month, day!, short] : [short, month, day!];
  if (day !== undefined) return withPadding([parts, [year, month, day]]);
  // 1-25 would be shown as the 25th of January; 1-32 is no day.
  const monthFirst = short > 28 || short === 0 ? [[month, short]] : [];
  return withPadding([[year, month], [short, month], ...monthFirst]);
}

/** Each as it is, and with two digits in every part: 1-2, 01-02. */
function withPadding(readings: number[][]): string[] {
  const plain = readings.map((parts) => parts.join('-'));
  const padded = readings.map((parts) => parts.map((it) => String(it).padStart(2, '0')).join('-'));
  return [...new Set([...plain, ...padded])];
}
