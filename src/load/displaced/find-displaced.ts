import type { RawInput } from '../read/input.ts';
import type { RawTable } from '../read/parse.ts';
import type { Problem } from '../report/problem.ts';
import { cellFits, type Displaced } from './cell-fits.ts';
import { shiftsIn } from './shifted-cells.ts';
import { swapsIn } from './swapped-columns.ts';

/** Fewer wrong cells than these are told one by one. */
const fewest = 3;

/**
 * Looks into tables in which much is wrong for the one cause that they have: names of two columns that were
 * swapped, cells of two columns that were, rows that were shifted by a cell. Gives the input with the cells where
 * they belong, so that nothing else is told of them; nothing where there is no such cause.
 */
export function withoutDisplaced(
  input: RawInput,
  problems: readonly Problem[],
): { input: RawInput; problems: Problem[] } | undefined {
  const wrong = Map.groupBy(problems, ({ file }) => file);
  const causes: Problem[] = [];
  const tables = input.tables.map((raw) => {
    if ((wrong.get(raw.file)?.length ?? 0) < fewest) return raw;
    const found = displacedIn(input, raw);
    if (!found) return raw;
    causes.push(found.problem);
    return mended(raw, found);
  });
  return causes.length > 0 ? { input: { ...input, tables }, problems: causes } : undefined;
}

function displacedIn(input: RawInput, raw: RawTable): Displaced | undefined {
  const fits = cellFits(input, raw);
  return shiftsIn(raw, fits) ?? swapsIn(raw, fits);
}

function mended({ text: _, ...raw }: RawTable, { meant }: Displaced): RawTable {
  return { ...raw, records: raw.records.map((record) => meant.get(record) ?? record) };
}
