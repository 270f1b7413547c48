import { blankCell, type CellAt, type Grid } from '../../load/read/workbook/grid.ts';

/** What is to stand in a cell of a file that was dropped. */
export interface CellEdit extends CellAt {
  /** The file, as it was dropped. */
  file: string;
  text: string;
  /** Whether it is a number, where the cell shows numbers as they are. */
  isNumber?: boolean;
}

/** The sheets of a file with what was chosen for their cells; of two choices for one cell the later counts. */
export function withEdits(grid: Grid, edits: readonly CellEdit[]): Grid {
  const own = edits.filter(({ file, sheet }) => file === grid.file && sheet === grid.sheet);
  if (own.length === 0) return grid;
  const byRow = Map.groupBy(own, ({ row }) => row);
  const rows = grid.rows.map((row) => {
    const here = byRow.get(row.no);
    if (!here) return row;
    const cells = row.cells.slice();
    for (const { column, text } of here)
      cells[column] = text === '' ? blankCell : { text, look: 'text' };
    return { ...row, cells };
  });
  return { ...grid, rows };
}

/** The cell that holds what a cell shows: of cells that were joined the first. */
export function ownCell({ sheet, row, column }: CellAt, { merges }: Grid): CellAt {
  const merge = merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ? { sheet, row: merge.top, column: merge.left } : { sheet, row, column };
}

/** The last edit of each cell. */
export function lastOfEach(edits: readonly CellEdit[]): CellEdit[] {
  return [
    ...new Map(
      edits.map((edit) => [JSON.stringify([edit.file, edit.sheet, edit.row, edit.column]), edit]),
    ).values(),
  ];
}
