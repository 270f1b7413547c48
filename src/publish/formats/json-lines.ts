import type { PublishedTable } from '../datasets/published-table.ts';
import { typedCell } from './json.ts';

/** For programs that read a large table row by row (jsonlines.org): a row a line, values typed, blanks null. */
export function* toJsonLines({ columns, rows }: PublishedTable): Generator<string> {
  for (const row of rows) {
    const cells = columns.map((it) => [it.name, typedCell(it, row[it.name] ?? null)]);
    yield `${JSON.stringify(Object.fromEntries(cells))}\n`;
  }
}
