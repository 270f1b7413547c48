import Papa from 'papaparse';

/**
 * Writes rows as CSV, as RFC 4180 says: quotes only where needed, a line break at the end of each row.
 * Published files have CRLF, those under `data/` LF.
 */
export function writeCsv(
  rows: readonly (readonly (string | number)[])[],
  newline: '\n' | '\r\n' = '\n',
): string {
  return `${Papa.unparse(rows as (string | number)[][], { newline })}${newline}`;
}
