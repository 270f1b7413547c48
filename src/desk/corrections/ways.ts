import type { Grid } from '../../load/read/workbook/grid.ts';
import type { Problem } from '../../load/report/problem.ts';
import { ownCell, type CellEdit } from './cell-edit.ts';

/** One thing that may be done about a problem by a click. */
export interface Way {
  /** What would stand there. */
  label: string;
  edits: readonly CellEdit[];
  /** Whether nothing else can have been meant. */
  isCertain: boolean;
}

/** A problem with what may be done about it here. */
export interface DeskProblem extends Problem {
  ways: readonly Way[];
}

/** More would hide what is likely. */
const mostWays = 24;

/** What may be written into the cell of a problem: what comes near first, then all that may stand there. */
export function waysInSheet(problem: Problem, grids: readonly Grid[]): Way[] {
  const { file, cell, nearest = [], choices = [] } = problem;
  const grid = grids.find((it) => it.file === file && it.sheet === cell?.sheet);
  if (!cell || !grid) return [];
  const places = problem.rule === 'reference' ? alikeBelow(grid, ownCell(cell, grid)) : [cell];
  const cells = places.map((place) => ownCell(place, grid));
  return [...new Set([...nearest, ...choices])].slice(0, mostWays).map((text) => ({
    label: text,
    edits: cells.map((it) => ({ ...it, file, text })),
    isCertain: false,
  }));
}

/** A code that is not there is told once, at the first of the cells of its column that say the same. */
function alikeBelow(
  { rows }: Grid,
  { sheet, row, column }: { sheet: string | null; row: number; column: number },
) {
  const text = rows.find(({ no }) => no === row)?.cells[column]?.text;
  const alike = rows.filter(({ no, cells }) => no >= row && cells[column]?.text === text);
  return alike.map(({ no }) => ({ sheet, row: no, column }));
}
