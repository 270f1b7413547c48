import type { Rows } from '../tables/describe/rows.ts';
import { asOfWarnings } from './rules/files/as-of-age.ts';
import { checks } from './rules/all-rules.ts';
import { sortFiles } from './read/input.ts';
import { sortProblems, type Problem } from './report/problem.ts';
import { keptVersions, readInput } from './read/folder.ts';
import { typedRows } from './read/rows.ts';

/** What came of reading a folder: rows to build from only if `problems` is empty. */
export interface Loaded {
  rows: Rows;
  /** Paths of the prose files, from the folder on: the pages must have found as many. */
  prose: string[];
  problems: Problem[];
  /** What should be looked at, but stops nothing. */
  warnings: Problem[];
  /** The versions whose files the folder keeps for good. */
  keptVersions: string[];
  counts: { files: number; rows: number; prose: number };
}

/**
 * Reads data/ and content/ of a folder, applies every rule and gathers every problem.
 * `today` (2026-11-20) serves only to warn of an old as-of date; builds do not pass it.
 */
export function load(folder: string, today?: string): Loaded {
  const read = readInput(folder);
  const unreadable = read.problems.map(({ file }) => file);
  const { input, problems } = sortFiles(read.files, unreadable);
  const found = checks.flatMap((check) => check(input));
  return {
    rows: typedRows(input),
    prose: input.prose.map(({ file }) => file),
    problems: sortProblems([...read.problems, ...problems, ...found]),
    warnings: today === undefined ? [] : asOfWarnings(input, today),
    keptVersions: keptVersions(folder),
    counts: {
      files: input.tables.length,
      rows: input.tables.reduce((sum, { records }) => sum + records.length, 0),
      prose: input.prose.length,
    },
  };
}
