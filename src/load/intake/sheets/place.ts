import { placeInGrid, type CellAt, type Grid } from '../../read/workbook/grid.ts';

/** Where something stands in what came in: 回答.xlsx, 「シート『今年度の記入』 H12」. */
export interface Place {
  file: string;
  words: string;
  /** The cell, where it is one. */
  cell?: CellAt;
}

/** The place of a cell, by its row as Excel counts and its column from 0. */
export function placeOf(grid: Grid, row: number, column: number): Place {
  return {
    file: grid.file,
    words: placeInGrid(grid, row, column),
    cell: { sheet: grid.sheet, row, column },
  };
}
