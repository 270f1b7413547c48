import { eras } from './eras.ts';

function eraOf(fy: number) {
  const era = eras.find(({ first }) => fy >= first);
  if (!era) throw new RangeError(`fiscal year ${fy} is before 1926`);
  return { ...era, year: fy - era.first + 1 };
}

/** 2024 → 「令和6年度（2024年度）」; 2019 → 「令和元年度（平成31年度・2019年度）」. */
export function fiscalYearName(fy: number): string {
  // The fiscal year 2019 began in 平成31年 and became 令和 in May: both names are in use.
  const western = fy === 2019 ? '平成31年度・2019年度' : `${fy}年度`;
  return `${eraYearName(fy)}（${western}）`;
}

/** 2024 → 「令和6年度・2024年度」: both forms where brackets already stand around them. */
export function fiscalYearWords(fy: number): string {
  return `${eraYearName(fy)}・${fy}年度`;
}

/** 2024 → 「令和6年度」 */
export function eraYearName(fy: number): string {
  const { name, year } = eraOf(fy);
  return `${name}${year === 1 ? '元' : year}年度`;
}

/** 2024 → `R6`, for narrow columns beside the western year. */
export function shortYearName(fy: number): string {
  const { short, year } = eraOf(fy);
  return `${short}${year}`;
}

/** The first and last day of a fiscal year: 2024 → 2024-04-01, 2025-03-31. */
export function fiscalYearDays(fy: number): { first: string; last: string } {
  return { first: `${fy}-04-01`, last: `${fy + 1}-03-31` };
}

/** The fiscal year of a month: March 2025 → 2024. */
export function fiscalYearOf(year: number, month: number): number {
  return month < 4 ? year - 1 : year;
}

/** `2024-03` → 「令和6年3月（2024年3月）」; days and bare years likewise. */
export function dateName(date: string): string {
  const { year, rest } = dateParts(date);
  return `${eraDateName(date)}（${year}年${rest}）`;
}

/** `2024-03` → 「令和6年3月」 */
export function eraDateName(date: string): string {
  const { year, month, rest } = dateParts(date);
  const isOldEra = year === 2019 && month !== undefined && month < 5;
  const era = isOldEra ? { name: '平成', year: 31 } : eraOf(year);
  return `${era.name}${era.year === 1 ? '元' : era.year}年${rest}`;
}

function dateParts(date: string) {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, month, rest: `${month ? `${month}月` : ''}${day ? `${day}日` : ''}` };
}

/** 2024, 2026 → [2024, 2025, 2026] */
export function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
