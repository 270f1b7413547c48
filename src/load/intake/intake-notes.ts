import type { Problem } from '../report/problem.ts';
import type { Place } from './sheets/place.ts';

/** What is written into a cell. */
export interface Written {
  text: string;
  isNumber: boolean;
}

/** A cell that was understood otherwise than it stands, to be listed. */
export interface Mended {
  place: Place;
  before: string;
  after: string;
  reason: string;
  /** What the cell itself may say instead, and mean the same; not there where other cells had to take a part of it. */
  written?: Written;
}

/** Something to be told that stops nothing: a note of an officer, a row that was passed over. */
export interface Remark {
  place: Place;
  words: string;
}

/** What gathers while files are taken in. */
export interface IntakeNotes {
  problems: Problem[];
  mended: Mended[];
  remarks: Remark[];
}

/** A problem of a cell. */
export function problemAt(
  { file, words, cell }: Place,
  told: Omit<Problem, 'file' | 'column' | 'rule'> & { rule?: string },
): Problem {
  return { rule: 'workbook', ...told, file, column: words, ...(cell && { cell }) };
}
