import type { GridCell } from './grid.ts';

const plain = [/^[+-]?\d+$/, /^[+-]?\d+\.\d+$/, /^[+-]?\d{1,3}(,\d{3})*(\.\d+)?$/];

/** Signs that stand for a missing value. */
const placeholders = new Set('-,－,–,―,…,‥,*,×,x,X,N/A,n/a,NA'.split(','));

/** Whether text is a number: 12, -3.5, 1,234. */
export function isNumberText(text: string): boolean {
  return plain.some((pattern) => pattern.test(text));
}

/** Whether a number looks like a value and not like the number of a column: three digits or more, a comma, a point. */
export function looksLikeData(text: string): boolean {
  return /[,.]/.test(text) || text.replace(/^[+-]+/, '').length >= 3;
}

/** Whether text stands for a missing value: 「-」「…」. */
export function isPlaceholder(text: string): boolean {
  return placeholders.has(text);
}

/** Whether a cell is a number, typed or in digits only, a minus sign allowed. */
export function isNumberCell(cell: GridCell): boolean {
  return typeof cell === 'number' || /^[\s\-ー−▲△]*[\d,]+\.?\d*\s*$/.test(String(cell).trim());
}
