import type { Prose } from '../tables/describe/prose.ts';
import type { Rows } from '../tables/describe/rows.ts';
import { findProblems } from './find-problems.ts';
import { asOfWarnings } from './rules/files/as-of-age.ts';
import { sortFiles, type RawInput } from './read/input.ts';
import { sortProblems, type Problem } from './report/problem.ts';
import {
  keptVersions,
  publishedRecord,
  readInput,
  type Folder,
  type TextFile,
} from './read/folder.ts';
import { typedProse } from './read/prose-tree.ts';
import { typedRows } from './read/rows.ts';

/** What came of reading a folder: rows to build from only if `problems` is empty. */
export interface Loaded {
  readonly rows: Rows;
  prose: Prose[];
  /** The tables as they were read: /desk/ checks against them what officers enter. */
  tableFiles: readonly TextFile[];
  /** Paths under public/ of what is published untouched: `files/plan.pdf`. */
  publicFiles: readonly string[];
  problems: Problem[];
  /** What should be looked at, but stops nothing. */
  warnings: Problem[];
  /** What the last release published, as it was written down (public/data/releases/published.csv); null before any. */
  publishedRecord: string | null;
  /** The versions whose files the folder keeps for good. */
  keptVersions: string[];
  counts: { files: number; rows: number; prose: number };
}

/**
 * Reads data/ and content/ of a folder, fills what need not be typed, applies every rule and gathers every problem.
 * `today` (2026-11-20) serves only to warn of an old as-of date; builds do not pass it.
 * `takenNames` are those that addresses use for pages and files of their own; no row may be called so.
 */
export function load(
  folder: string,
  today?: string,
  takenNames: ReadonlySet<string> = new Set(),
): Loaded {
  return loadFiles(readInput(folder), today, takenNames, publishedRecord(folder));
}

/** The same of files that have been read. */
export function loadFiles(
  folder: Folder,
  today?: string,
  takenNames: ReadonlySet<string> = new Set(),
  record: string | null = null,
): Loaded {
  const { input, problems } = sortFiles(folder, takenNames);
  const { filled, problems: found, warnings } = findProblems(input);
  const rows = rowsWhenAsked(filled);
  return {
    // A check asks for none.
    get rows() {
      return rows();
    },
    prose: input.prose.map(typedProse),
    tableFiles: folder.files.filter(({ path }) => path.startsWith('data/')),
    publicFiles: input.publicFiles,
    problems: sortProblems([...problems, ...found]),
    warnings: sortProblems([
      ...warnings(),
      ...(today === undefined ? [] : asOfWarnings(input, today)),
    ]),
    publishedRecord: record,
    keptVersions: keptVersions(input.publicFiles),
    counts: {
      files: input.tables.length,
      rows: input.tables.reduce((sum, { records }) => sum + records.length, 0),
      prose: input.prose.length,
    },
  };
}

/** Makes the rows of an input when they are asked for first, and lets the input go then. */
function rowsWhenAsked(filled: RawInput): () => Rows {
  let input: RawInput | undefined = filled;
  let rows: Rows = { site: {}, plans: new Map() };
  return () => {
    if (input) rows = typedRows(input);
    input = undefined;
    return rows;
  };
}

/** What is wrong in files that have been read; `takenNames` as for `load`. */
export function problemsIn(folder: Folder, takenNames?: ReadonlySet<string>): Problem[] {
  return loadFiles(folder, undefined, takenNames).problems;
}
