import { withoutDisplaced } from './displaced/find-displaced.ts';
import { fillBlanks } from './fill/fill-blanks.ts';
import type { RawInput } from './read/input.ts';
import { asMeant, findRepairs } from './repair/find-repairs.ts';
import type { Problem } from './report/problem.ts';
import { checks, checkWrittenCells } from './rules/all-rules.ts';

/**
 * Applies every rule to an input that has been read: cells are judged as they are written, rows are
 * compared as they were meant and filled. Gives the filled input too, of which rows are made. Cells that stand in
 * the wrong columns are one cause, told once; the rules look at them where they belong.
 */
export function findProblems(input: RawInput): { filled: RawInput; problems: Problem[] } {
  const found = judged(input);
  const cause = found.problems.length > 0 ? withoutDisplaced(input, found.problems) : undefined;
  if (!cause) return found;
  const { filled, problems } = judged(cause.input);
  return { filled, problems: [...cause.problems, ...problems] };
}

function judged(input: RawInput): { filled: RawInput; problems: Problem[] } {
  const repairs = findRepairs(input);
  const filled = fillBlanks(asMeant(input, repairs));
  const problems = [
    ...checkWrittenCells(input, filled, repairs),
    ...checks.flatMap((check) => check(filled)),
  ];
  return { filled, problems };
}
