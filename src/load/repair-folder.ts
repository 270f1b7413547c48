import { findProblems } from './find-problems.ts';
import { sortFiles } from './read/input.ts';
import { readInput } from './read/folder.ts';
import { findRepairs } from './repair/find-repairs.ts';
import { repairFile, type Change } from './repair/repair-file.ts';

/** A file of which something was put right. */
export interface RepairedFile {
  /** `data/plans/x/measures.csv` */
  path: string;
  /** Its cells, row by row, the header first. */
  rows: string[][];
  changes: Change[];
}

/** Everything in the tables of a folder that a person clearly meant otherwise than it stands: the files with their cells put right. Nothing is written. */
export function repairFolder(folder: string): RepairedFile[] {
  const read = readInput(folder);
  const { input } = sortFiles(read, new Set());
  const repairs = findRepairs(input);
  const { displaced } = findProblems(input);
  const texts = new Map(read.files.map((file) => [file.path, file]));
  return input.tables.flatMap((raw) => {
    if (displaced.has(raw.file)) return [];
    const repaired = repairFile(texts.get(raw.file)!, raw, repairs);
    if (!repaired || repaired.changes.length === 0) return [];
    return [{ path: raw.file, ...repaired }];
  });
}
