import { openDelivery } from '../load/intake/sheets/open-delivery.ts';
import type { Intake } from '../load/intake/finish-intake.ts';
import { takeIn } from '../load/intake/take-in.ts';
import { findProblems } from '../load/find-problems.ts';
import type { Folder, TextFile } from '../load/read/folder.ts';
import { sortTables } from '../load/read/sort-tables.ts';
import { typedRows } from '../load/read/rows.ts';
import { sortProblems, type Problem } from '../load/report/problem.ts';
import type { Grid } from '../load/read/workbook/grid.ts';
import type { Rows } from '../tables/describe/rows.ts';
import type { DeskData } from './desk-data.ts';
import { previewMeasures, type MeasurePreview } from './preview-measures.ts';

/** A file that was dropped. */
export interface Delivery {
  name: string;
  bytes: Uint8Array;
}

/** For files that do not say it themselves. */
export interface DeskChoice {
  planId?: string | undefined;
  fy?: number | undefined;
  mayDelete: boolean;
}

/** What /desk/ shows: what the files would change, what is wrong in them, and how the measures would read. */
export interface Examined extends Intake {
  measures: readonly MeasurePreview[];
}

/**
 * Takes in files as `npm run import` does, in a browser: nothing is written and nothing is sent. Rules about
 * prose are left to `npm run check`, for the page has none.
 */
export function examine(
  deliveries: readonly Delivery[],
  data: DeskData,
  choice: DeskChoice,
): Examined {
  const opened = deliveries.map(({ name, bytes }) => openDelivery(name, bytes));
  const grids = opened.filter((it): it is Grid[] => Array.isArray(it));
  const closed = opened.filter((it): it is Problem => !Array.isArray(it));
  const current: Folder = { files: [...data.files], strangers: [], publicFiles: [], problems: [] };
  const takenNames = new Set(data.takenNames);
  const before = readTables(data.files, takenNames);
  const known = new Set(before.problems.map(nameOf));
  let after: Rows | undefined;
  const intake = takeIn(grids, current, {
    ...choice,
    check: ({ files }) => {
      const read = readTables(files, takenNames);
      after = read.rows;
      return read.problems.filter((problem) => !known.has(nameOf(problem)));
    },
  });
  const problems = [...closed, ...intake.problems];
  const measures =
    after === undefined || problems.length > 0
      ? []
      : previewMeasures(before.rows, after, intake.changes);
  return { ...intake, problems, measures };
}

function readTables(
  files: readonly TextFile[],
  takenNames: ReadonlySet<string>,
): { rows: Rows; problems: Problem[] } {
  const { tables, problems } = sortTables(files);
  const input = { tables, prose: [], publicFiles: [], unreadable: [], takenNames };
  const { filled, problems: found } = findProblems(input);
  return { rows: typedRows(filled), problems: sortProblems([...problems, ...found]) };
}

/** What tells a problem from others wherever its row stands: what the page lacks (prose, files) is missed before and after. */
function nameOf({ rule, file, column, message, found }: Problem): string {
  return JSON.stringify([rule, file, column, message, found]);
}
