import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { decode } from '../../src/load/read/decode.ts';
import { isIgnored } from '../../src/load/read/ignored.ts';
import { readCsv } from '../../src/tables/csv/read-csv.ts';
import { writeCsv } from '../../src/tables/csv/write-csv.ts';

/**
 * Looks at every CSV file under data/ of an input folder and gives the paths of those that are not in canonical form.
 * With `write` they are put into it; a file that cannot be read without a problem is left for `npm run check`.
 */
export function formatData(
  inputFolder: string,
  write: boolean,
): { files: number; changed: string[] } {
  const files = globSync('data/**/*.csv', { cwd: inputFolder }).filter(isOurs).sort();
  const changed = files.filter((file) => {
    const bytes = readFileSync(join(inputFolder, file));
    const decoded = decode(bytes);
    const canonical = 'text' in decoded ? canonicalCsv(decoded.text) : undefined;
    if (canonical === undefined || bytes.equals(Buffer.from(canonical))) return false;
    if (write) writeFileSync(join(inputFolder, file), canonical);
    return true;
  });
  return { files: files.length, changed };
}

// Excel and editors put files of their own beside the one that is open.
function isOurs(file: string): boolean {
  return !isIgnored(file.split(sep).join('/'));
}

/**
 * The one form of a CSV file: LF, no byte order mark, quotes only where needed, a line break at the end.
 * Takes the text as `decode` gives it; gives nothing if it is not a CSV that can be written without losing a cell.
 */
export function canonicalCsv(text: string): string | undefined {
  const rows = cellsOf(text);
  if (rows === undefined) return undefined;
  if (rows.length === 0) return '';
  const written = writeCsv(rows);
  return JSON.stringify(cellsOf(written)) === JSON.stringify(rows) ? written : undefined;
}

function cellsOf(text: string): string[][] | undefined {
  const { rows, badQuotesAt } = readCsv(text, { newline: '\n' });
  return badQuotesAt === undefined ? rows : undefined;
}
