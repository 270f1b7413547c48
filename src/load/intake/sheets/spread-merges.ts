import { blankCell, type Grid, type GridRow } from '../../read/workbook/grid.ts';

/**
 * A grid in which cells that were joined downwards all hold what the upper one shows. Cells that were
 * joined across keep it on the left: what belongs to which column is not for a program to say.
 */
export function spreadMerges(grid: Grid): Grid {
  const down = grid.merges.filter(({ top, bottom }) => bottom > top);
  if (down.length === 0) return grid;
  const byNo = new Map(grid.rows.map((row) => [row.no, { ...row, cells: row.cells.slice() }]));
  for (const { top, left, bottom } of down) {
    const shown = byNo.get(top)?.cells[left] ?? blankCell;
    for (let no = top + 1; no <= bottom; no += 1) {
      const row = byNo.get(no);
      if (row) row.cells[left] = shown;
    }
  }
  return { ...grid, rows: [...byNo.values()] satisfies GridRow[] };
}
