import type { Intake } from '../load/intake/finish-intake.ts';
import type { ToldChange } from '../load/intake/drafts/told-change.ts';
import type { Mended } from '../load/intake/intake-notes.ts';
import type { CellEdit } from './corrections/cell-edit.ts';
import type { DeskProblem } from './corrections/ways.ts';
import type { MeasurePreview } from './preview-measures.ts';

/** A file that was dropped. */
export interface Delivery {
  /** As it is called; with its folders where it came in one. */
  name: string;
  bytes: Uint8Array;
  /** How large it is, where it is too large to be read at all. */
  size?: number;
}

/** What was chosen for files: what they do not say themselves, and what their cells are to say. */
export interface DeskChoice {
  planId?: string | undefined;
  fy?: number | undefined;
  mayDelete: boolean;
  /** Cells that are to be written otherwise, in the order in which they were chosen. */
  edits?: readonly CellEdit[];
  /** Names of files that came along and are not read. */
  others?: readonly string[];
}

/** A cell that was understood otherwise than it stands, and how it may say so itself. */
export interface DeskMended extends Mended {
  edit?: CellEdit;
}

/** What /desk/ shows: what the files would change, what is wrong in them, and how the measures would read. */
export interface Examined extends Omit<Intake, 'changes'> {
  changes: readonly ToldChange[];
  problems: readonly DeskProblem[];
  mended: readonly DeskMended[];
  measures: readonly MeasurePreview[];
  /** How much was read of a whole site; not there where files were taken into the site of the page. */
  counts?: { tables: number; rows: number; measures: number };
}
