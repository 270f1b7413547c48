import { wordsOf, type Grid, type GridCell } from './grid.ts';
import { isNumberText, isPlaceholder, looksLikeData } from './number-words.ts';

const mostHeaderRows = 5;

/**
 * The rows from `from` on that the checker takes for a header. It looks at the first five: in a table
 * of words it cannot tell a header from the rows under it unless these hold numbers.
 */
export function headerRowsOf(grid: Grid, from: number, to: number): number[] {
  if (from >= to) return [from];
  const candidates = [from];
  for (let row = from + 1; row < Math.min(from + mostHeaderRows, to + 1); row += 1) {
    if (!looksLikeHeader(grid.rows[row]!)) break;
    candidates.push(row);
  }
  const header = withoutSectionRows(
    grid,
    grid.hasBoldHeader ? candidates : trimmed(grid, candidates, to),
  );
  const rowsBelow = to - Math.min(header.at(-1)! + 1, to) + 1;
  return header.length >= mostHeaderRows && rowsBelow <= 2 ? [from] : header;
}

/** Only words, and hardly a number among them. */
function looksLikeHeader(row: readonly GridCell[]): boolean {
  const filled = row.filter((cell) => cell !== null);
  if (filled.length === 0 || filled.some((cell) => typeof cell === 'number')) return false;
  const words = filled.map(wordsOf).filter((it) => it !== '' && !isPlaceholder(it));
  const values = words.filter((it) => isNumberText(it) && looksLikeData(it));
  return values.length <= Math.max(words.length, 1) * 0.3;
}

/** Several rows count as a header only if numbers follow in a row that is filled otherwise than the first. */
function trimmed(grid: Grid, candidates: number[], to: number): number[] {
  const next = candidates.at(-1)! + 1;
  if (candidates.length === 1) return candidates;
  const row = next <= to ? grid.rows[next]! : [];
  const hasNumber = row.some(
    (cell) =>
      typeof cell === 'number' ||
      (cell !== null && isNumberText(wordsOf(cell)) && looksLikeData(wordsOf(cell))),
  );
  const first = grid.rows[candidates[0]!]!;
  const isFilledAlike = first.every((cell, column) => typeOf(cell) === typeOf(row[column] ?? null));
  return hasNumber && !isFilledAlike ? candidates : [candidates[0]!];
}

function withoutSectionRows(grid: Grid, candidates: number[]): number[] {
  if (candidates.length === 1) return candidates;
  const fills = candidates.map((row) => grid.rows[row]!.filter((cell) => cell !== null).length);
  const most = fills.reduce((many, fill) => Math.max(many, fill), 0);
  const width = grid.rows[candidates[0]!]!.length;
  return candidates.filter(
    (_, index) => fills[index]! >= most * 0.2 || fills[index]! >= width * 0.3,
  );
}

function typeOf(cell: GridCell): string {
  return cell === null ? 'none' : typeof cell;
}
