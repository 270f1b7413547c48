import { widthOf, wordsOf, type Grid, type GridCell } from './grid.ts';

/** A cell that the checker takes for a title, a total, a note or a source, and not for data. */
export interface Stray {
  row: number;
  column: number;
}

/** The rows that remain when what looks like titles above and totals and notes below is taken off. */
export function trimmedRows(grid: Grid): { from: number; to: number; strays: Stray[] } {
  const width = widthOf(grid);
  const strays: Stray[] = [];
  let from = 0;
  let to = grid.rows.length - 1;
  const takeOff = (row: number) => filledIn(grid, row).forEach((stray) => strays.push(stray));
  while (width >= 3 && from < to && isTitle(grid, from, width)) takeOff(from++);
  while (to > from && isNote(grid.rows[to]!, width)) takeOff(to--);
  return { from, to, strays };
}

function filledIn(grid: Grid, row: number): Stray[] {
  return grid.rows[row]!.flatMap((cell, column) => (cell === null ? [] : [{ row, column }]));
}

function isTitle(grid: Grid, row: number, width: number): boolean {
  const filled = filledIn(grid, row).length;
  if (grid.hasBoldHeader && row === 0) return filled === 1 && width >= 4;
  return filled / width <= 0.15 || (filled >= 1 && filled <= 2);
}

const total = /^(合計|小計|総計|計|総数|総合計|3カ年平均)$/;

function isNote(row: readonly GridCell[], width: number): boolean {
  const filled = row.filter((cell) => cell !== null);
  const first = filled[0];
  if (first === undefined) return true;
  const names = filled.filter((cell) => typeof cell === 'string').slice(0, 3);
  if (names.some((cell) => total.test(wordsOf(cell)))) return true;
  if (typeof first !== 'string') return false;
  if (/^\s*(※|（注）|注[：:）)]|備考)/.test(first)) return true;
  const rate = filled.length / width;
  return rate <= 0.2 || (rate < 0.3 && /^(出典|[Ss]ource|参考|出所|資料)/.test(first.trim()));
}
