import type { Intake } from '../load/intake/finish-intake.ts';
import type { Mended } from '../load/intake/sheets/read-cell.ts';
import type { CellEdit } from './corrections/cell-edit.ts';
import type { DeskProblem } from './corrections/ways.ts';
import { expandArchives } from './deliveries/expand-archives.ts';
import { siteIn } from './deliveries/site-in.ts';
import type { DeskData } from './desk-data.ts';
import { examineFiles } from './examine-files.ts';
import { examineSite } from './examine-site.ts';
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
export interface Examined extends Intake {
  problems: readonly DeskProblem[];
  mended: readonly DeskMended[];
  measures: readonly MeasurePreview[];
  /** How much was read of a whole site; not there where files were taken into the site of the page. */
  counts?: { tables: number; rows: number; measures: number };
}

/**
 * Takes in files as `npm run import` does, or checks a whole site as `npm run check` does, in a browser: nothing is
 * written and nothing is sent. Rules about prose are left to `npm run check`, for the page has none.
 */
export function examine(
  deliveries: readonly Delivery[],
  data: DeskData,
  choice: DeskChoice,
): Examined {
  const { files, others, problems } = expandArchives(deliveries, choice.others ?? []);
  const site = siteIn(files, others);
  const examined = site
    ? examineSite(site, data, choice.edits ?? [])
    : examineFiles(files, data, choice);
  const closed = problems.map((problem) => ({ ...problem, ways: [] }));
  return { ...examined, problems: [...closed, ...examined.problems] };
}
