import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** What a spreadsheet set to Japanese shows, and saves, of a cell of a CSV that was opened by a double click. */
export function asDoubleClicked(cell: string): string {
  const short = /^(\d{1,2})-(\d{1,2})$/.exec(cell)?.slice(1).map(Number);
  if (short && isDay(2024, short[0]!, short[1]!)) return `${short[0]}月${short[1]}日`;
  const full = /^(\d{1,2}|\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cell)?.slice(1).map(Number);
  if (full) {
    const year = full[0]! < 30 ? 2000 + full[0]! : full[0]! < 100 ? 1900 + full[0]! : full[0]!;
    if (isDay(year, full[1]!, full[2]!)) return `${year}/${full[1]}/${full[2]}`;
  }
  const month = /^(\d{4})-(\d{1,2})$/.exec(cell)?.slice(1).map(Number);
  if (month && month[1]! >= 1 && month[1]! <= 12)
    return `${months[month[1]! - 1]}-${String(month[0]! % 100).padStart(2, '0')}`;
  const bracket = /^\((\d+)\)$/.exec(cell);
  if (bracket) return `-${bracket[1]}`;
  return /^0\d+$/.test(cell) ? String(Number(cell)) : cell;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCDate() === day && day >= 1;
}

/** Opens every CSV under data/ of a folder in such a spreadsheet and saves it. */
export function doubleClickAll(folder: string): void {
  for (const file of globSync('data/**/*.csv', { cwd: folder })) {
    const { data } = Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8').trimEnd());
    const rows = data.map((row) => row.map(asDoubleClicked));
    writeFileSync(join(folder, file), `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`);
  }
}
