import type { Problem } from '../report/problem.ts';
import type { Mended } from './sheets/read-cell.ts';
import type { Place } from './sheets/place.ts';

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
