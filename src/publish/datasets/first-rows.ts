import type { Cell, PublishedTable } from './published-table.ts';

/** A cell as a sample shows it. */
export interface SampleCell {
  text: string;
  isNumber: boolean;
}

const longest = 30;

/** The first rows of a table, each cell in the order of the columns; long texts are cut, in whole characters. */
export function firstRows({ columns, rows }: PublishedTable, count: number): SampleCell[][] {
  return rows.slice(0, count).map((row) => columns.map(({ name }) => sampleOf(row[name] ?? null)));
}

function sampleOf(cell: Cell): SampleCell {
  const characters = [...String(cell ?? '')];
  const text =
    characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
  return { text, isNumber: typeof cell === 'number' };
}
