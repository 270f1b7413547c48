import type { CodeContext } from './cell-context.ts';

/** Of the numbers from which a spreadsheet may have made a key, those that agree with what else is known: one if it is clear, several if not. Where no number is built as the others are, none is sure. */
export function chooseKey(
  numbers: readonly string[],
  codes: CodeContext,
): { hits: readonly string[]; isSure: boolean } {
  const free = numbers.filter((number) => !codes.known.has(number));
  const used = free.filter((number) => codes.used?.has(number));
  if (used.length > 0) return { hits: used, isSure: true };
  // 1-2 of a row that belongs to 1 is built as such numbers are.
  const within = free.filter((number) => codes.owners?.some((it) => isWithin(number, it)));
  if (within.length === 1) return { hits: within, isSure: true };
  const years = codes.years ?? [];
  const likely = free.filter((number) => isOfYears(number, years));
  const shapes = new Set([...codes.known, ...(codes.used ?? [])].map((code) => shapeOf(code)));
  const alike = likely.filter((number) => shapes.has(shapeOf(number)));
  if (alike.length > 0) return { hits: alike, isSure: true };
  const plain = likely.filter((number) => !/(^|-)0\d/.test(number));
  const ofYear = plain.filter((number) => years.length > 0 && /^\d{4}-/.test(number));
  const isSure = shapes.size === 0;
  return { hits: ofYear.length === 1 ? ofYear : plain, isSure };
}

/** Whether a number is that of an owner and one more part: 1-2-3 of 1-2. */
function isWithin(number: string, owner: string): boolean {
  return number.startsWith(`${owner}-`) && !number.slice(owner.length + 1).includes('-');
}

/** A number that begins with a year begins with one that the plan knows; 24-1 where 2024 is known is doubtful, but may be. */
function isOfYears(number: string, years: readonly number[]): boolean {
  const year = /^(\d{4})-/.exec(number)?.[1];
  return year === undefined || years.length === 0 || years.includes(Number(year));
}

/** 2025-1 → Y-9, 1-2-3 → 9-9-9, 01-2 → 09-9: how codes are built. */
function shapeOf(code: string): string {
  return code
    .split('-')
    .map((part) => {
      if (!/^\d+$/.test(part)) return part;
      if (/^(19[5-9]|20)\d+$/.test(part) && part.length === 4) return 'Y';
      return part.length > 1 && part.startsWith('0') ? '09' : '9';
    })
    .join('-');
}
