import type { CellEdit } from '../corrections/cell-edit.ts';
import type { DeskMended } from '../examined.ts';

/** What was put right by one click: how it is told, and the cells. */
export interface Pick {
  words: string;
  edits: readonly CellEdit[];
}

/** What has been chosen since files were dropped. */
export interface Picks {
  list: Pick[];
  /** Reasons for which cells were understood otherwise and are nevertheless to stay as they are. */
  kept: Set<string>;
}

/** What is to be written into files that are saved back: what was chosen, and what was understood otherwise. */
export function editsToGive({ list, kept }: Picks, mended: readonly DeskMended[]): CellEdit[] {
  const read = mended.filter(({ reason }) => !kept.has(reason));
  return [...read.flatMap(({ edit }) => edit ?? []), ...list.flatMap(({ edits }) => edits)];
}
