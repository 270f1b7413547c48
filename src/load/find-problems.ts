import { withoutDisplaced } from './displaced/find-displaced.ts';
import { withoutMerged } from './displaced/merged-cells.ts';
import { withoutMoved } from './displaced/moved-column.ts';
import { fillBlanks } from './fill/fill-blanks.ts';
import type { RawInput } from './read/input.ts';
import { asMeant, findRepairs } from './repair/find-repairs.ts';
import type { Problem } from './report/problem.ts';
import { checks, checkWrittenCells, warningChecks } from './rules/all-rules.ts';

/** An input that was judged: what rows are made of, and what is wrong with it. */
export interface Judged {
  filled: RawInput;
  problems: Problem[];
  /** Files in which cells stand in the wrong columns or rows: none of them can be put right where it stands. */
  displaced: ReadonlySet<string>;
  /** What should be looked at, found when it is asked for. */
  warnings: () => Problem[];
}

/**
 * Applies every rule to an input that has been read: cells are judged as they are written, rows are
 * compared as they were meant and filled. Gives the filled input too, of which rows are made. Cells that stand in
 * the wrong columns or rows are one cause, told once; the rules look at them where they belong.
 */
export function findProblems(input: RawInput): Judged {
  const found = judged(input);
  const displaced = found.problems.length > 0 ? withoutDisplaced(input, found.problems) : undefined;
  const merged = found.problems.length > 0 ? withoutMerged(displaced?.input ?? input) : undefined;
  const placed = merged ?? displaced;
  const tried = placed ? judged(placed.input) : found;
  const moved = withoutMoved(
    placed?.input ?? input,
    () => [...tried.problems, ...tried.warnings()],
    (meant) => {
      const { problems, warnings } = judged(meant);
      return [...problems, ...warnings()];
    },
  );
  const { filled, problems, warnings } = moved ? judged(moved.input) : tried;
  const out = [...(displaced?.problems ?? []), ...(moved?.problems ?? [])];
  return {
    filled,
    problems: [...out, ...(merged?.problems ?? []), ...problems],
    displaced: new Set(out.map(({ file }) => file)),
    warnings,
  };
}

function judged(input: RawInput): Omit<Judged, 'displaced'> {
  const repairs = findRepairs(input);
  const filled = fillBlanks(asMeant(input, repairs));
  const problems = [
    ...checkWrittenCells(input, filled, repairs),
    ...checks.flatMap((check) => check(filled)),
  ];
  let found: Problem[] | undefined;
  const warnings = () => (found ??= warningChecks.flatMap((check) => check(filled)));
  return { filled, problems, warnings };
}
