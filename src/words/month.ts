/** The place of a month in a fiscal year: April is 0, March 11. */
export function placeInFiscalYear(month: number): number {
  return (month + 8) % 12;
}

/** When in its years something begins and ends: 「4月から9月まで」「10月から」「9月まで」「4月」; empty for neither. */
export function monthSpan(start: number | null, end: number | null, isOneYear: boolean): string {
  if (start === null) return end === null ? '' : `${end}月まで`;
  if (end === null) return `${start}月から`;
  return isOneYear && start === end ? `${start}月` : `${start}月から${end}月まで`;
}
