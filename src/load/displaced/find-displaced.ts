import type { RawInput } from '../read/input.ts';
import type { RawTable } from '../read/parse.ts';
import type { Problem } from '../report/problem.ts';
import { cellFits, type Displaced } from './cell-fits.ts';
import { shiftsIn } from './shifted-cells.ts';
import { swapsIn } from './swapped-columns.ts';

/** Fewer wrong cells than these are told one by one. */
const fewest = 2;

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
    for (const { problem } of found) causes.push(problem);
    return found.length > 0 ? mended(raw, found) : raw;
  });
  return causes.length > 0 ? { input: { ...input, tables }, problems: causes } : undefined;
}

/** Columns that were swapped, or rows that were shifted, whatever puts right more cells. */
function displacedIn(input: RawInput, raw: RawTable): readonly Displaced[] {
  const fits = cellFits(input, raw);
  const shifts = shiftsIn(raw, fits);
  const swap = swapsIn(raw, fits);
  const shifted = shifts.reduce((sum, { gain }) => sum + gain, 0);
  return swap && swap.gain >= shifted ? [swap] : shifts;
}

function mended({ text: _, ...raw }: RawTable, found: readonly Displaced[]): RawTable {
  const meant = new Map(found.flatMap((it) => [...it.meant]));
  return { ...raw, records: raw.records.map((record) => meant.get(record) ?? record) };
}
