import { toldChange } from '../load/intake/drafts/told-change.ts';
import { openDelivery, tooLargeDelivery } from '../load/intake/sheets/open-delivery.ts';
import { takeIn } from '../load/intake/take-in.ts';
import type { Folder } from '../load/read/folder.ts';
import type { Grid } from '../load/read/workbook/grid.ts';
import type { Problem } from '../load/report/problem.ts';
import type { Rows } from '../tables/describe/rows.ts';
import { ownCell, withEdits } from './corrections/cell-edit.ts';
import { waysInSheet } from './corrections/ways.ts';
import { ofTheSearch, type DeskData } from './desk-data.ts';
import type { Delivery, DeskChoice, DeskMended, Examined } from './examined.ts';
import { previewMeasures } from './preview-measures.ts';
import { readTables } from './read-tables.ts';

/** What comes of workbooks and CSVs that are taken into the site of the page. */
export function examineFiles(
  files: readonly Delivery[],
  data: DeskData,
  choice: DeskChoice,
): Examined {
  const opened = files.map(
    ({ name, bytes, size = 0 }) => tooLargeDelivery(name, size) ?? openDelivery(name, bytes),
  );
  const closed = opened.filter((it): it is Problem => !Array.isArray(it));
  const grids = opened
    .filter((it): it is Grid[] => Array.isArray(it))
    .map((sheets) => sheets.map((grid) => withEdits(grid, choice.edits ?? [])));
  const { intake, before, after } = takenIn(grids, data, choice);
  const alone = intake.files.some(({ path }) => path === ofTheSearch) ? [wordsAlone] : [];
  const problems = [...closed, ...intake.problems, ...alone];
  const measures =
    after === undefined || problems.length > 0
      ? []
      : previewMeasures(before, after, intake.changes.length > 0);
  const sheets = grids.flat();
  return {
    ...intake,
    changes: intake.changes.map(toldChange),
    problems: problems.map((problem) => ({ ...problem, ways: waysInSheet(problem, sheets) })),
    mended: intake.mended.map((mended) => withEdit(mended, sheets)),
    measures,
  };
}

/** Saved as it was dropped, a part of the words would take the place of all. */
const wordsAlone: Problem = {
  rule: 'delivery',
  file: ofTheSearch,
  message: '検索の言葉（synonyms.csv）だけでは、いまの表と合わせられません。',
  expected: 'サイトのフォルダー全体、またはその ZIP',
  fix: 'サイトのフォルダーごとここに入れるか、npm run import で取り込んでください。',
};

/** Takes sheets into the data of the page; what is missed in those as they are is no fault of the sheets. */
function takenIn(grids: readonly Grid[][], data: DeskData, choice: DeskChoice) {
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
  return { intake, before: before.rows, after };
}

/** What tells a problem from others wherever its row stands: what the page lacks (prose, files) is missed before and after. */
function nameOf({ rule, file, column, message, found }: Problem): string {
  return JSON.stringify([rule, file, column, message, found]);
}

function withEdit(mended: DeskMended, grids: readonly Grid[]): DeskMended {
  const { place, written } = mended;
  const grid = grids.find((it) => it.file === place.file && it.sheet === place.cell?.sheet);
  if (!place.cell || !written || !grid) return mended;
  return { ...mended, edit: { ...ownCell(place.cell, grid), file: place.file, ...written } };
}
