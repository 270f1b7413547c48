import { dateName, eraYearName, fiscalYearName, shortYearName } from './fiscal-year.ts';

/** 2024, 2028 → 「令和6年度（2024年度）から令和10年度（2028年度）まで」; a single year is itself. */
export function fiscalYearSpan(from: number, to: number): string {
  return from === to ? fiscalYearName(from) : span(fiscalYearName(from), fiscalYearName(to));
}

/** 2024, 2025 → 「令和6年度から令和7年度まで」, as it is read aloud; a single year is itself. */
export function eraYearSpan(from: number, to: number): string {
  return from === to ? eraYearName(from) : span(eraYearName(from), eraYearName(to));
}

/** `2024-04-01`, `2024-06` → 「令和6年4月1日（2024年4月1日）から令和6年6月（2024年6月）まで」 */
export function dateSpan(from: string, to: string): string {
  return span(dateName(from), dateName(to));
}

/** 2024, 2028 → 「令和6年度～令和10年度」「（2024～2028年度）」: two pieces for narrow places. */
export function eraYearRange(from: number, to: number): [era: string, western: string] {
  return range(from, to, eraYearName);
}

/** 2024, 2028 → 「R6～R10」「（2024～2028年度）」: two pieces for the narrowest places. */
export function shortYearRange(from: number, to: number): [era: string, western: string] {
  return range(from, to, shortYearName);
}

function span(from: string, to: string): string {
  return `${from}から${to}まで`;
}

function range(from: number, to: number, nameOf: (fy: number) => string): [string, string] {
  if (from === to) return [nameOf(from), `（${from}年度）`];
  return [`${nameOf(from)}～${nameOf(to)}`, `（${from}～${to}年度）`];
}
