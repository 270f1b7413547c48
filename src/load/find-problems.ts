import { fillBlanks } from './fill/fill-blanks.ts';
import type { RawInput } from './read/input.ts';
import { asMeant, findRepairs } from './repair/find-repairs.ts';
import type { Problem } from './report/problem.ts';
import { checks, checkWrittenCells } from './rules/all-rules.ts';

/**
 * Applies every rule to an input that has been read: cells are judged as they are written, rows are
 * compared as they were meant and filled. Gives the filled input too, of which rows are made.
 */
export function findProblems(input: RawInput): { filled: RawInput; problems: Problem[] } {
  const repairs = findRepairs(input);
  const filled = fillBlanks(asMeant(input, repairs));
  const problems = [
    ...checkWrittenCells(input, filled, repairs),
    ...checks.flatMap((check) => check(filled)),
  ];
  return { filled, problems };
}
