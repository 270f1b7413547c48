import { cellsOf, wordsOf, type Grid } from './grid.ts';
import type { Layout } from './layout.ts';

/** A column that the checker takes for a list of choices, with how often each value stands in it. */
export interface ChoiceColumn {
  column: number;
  counts: Map<string, number>;
  total: number;
}

const [fewestCells, mostValues] = [20, 20];

/** Columns of words with many cells and few values. */
export function choiceColumns(grid: Grid, { kinds, body }: Layout): ChoiceColumn[] {
  return kinds.flatMap((kind, column) => {
    if (kind === 'numeric' || kind === 'date' || kind === 'empty') return [];
    const filled = cellsOf(grid, column, body.from, body.to).map(wordsOf).filter(Boolean);
    const counts = new Map<string, number>();
    for (const words of filled) counts.set(words, (counts.get(words) ?? 0) + 1);
    const isList = filled.length >= fewestCells && counts.size <= mostValues;
    return isList ? [{ column, counts, total: filled.length }] : [];
  });
}
