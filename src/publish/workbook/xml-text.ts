import { escapeXml } from '../formats/xml.ts';

/** Every part of a workbook begins so. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationNamespace =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const mostCharacters = 32_767;

/** A text as a cell may hold it: cut where Excel takes no more; _x0041_, which Excel would read as A, by its own means. */
export function cellText(text: string): string {
  return escapeXml(text.slice(0, mostCharacters).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** 0, 7 → H1 */
export function address(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

/** 7 → H */
export function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? letters(rest) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
