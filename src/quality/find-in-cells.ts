import { cellName, type Grid } from './grid.ts';
import type { Finding } from './rule.ts';

/** Looks at the text of every cell, the header too; gives a finding where `fault` says something. */
export function findInCells(
  { rows }: Grid,
  fault: (text: string, column: number) => string | null,
): Finding[] {
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (cell === null || String(cell).trim() === '') return [];
      const why = fault(String(cell), column);
      return why === null ? [] : [{ column, where: cellName(index, column), why }];
    }),
  );
}
