import type { Folder } from '../read/folder.ts';
import type { Grid } from '../read/workbook/grid.ts';
import type { Problem } from '../report/problem.ts';
import { applyEntry } from './entry/apply-entry.ts';
import { applyTable } from './apply-table.ts';
import { openDrafts } from './drafts/drafts.ts';
import { finishIntake, type Check, type Intake } from './finish-intake.ts';
import { noteHeads } from './sheets/note-heads.ts';
import { problemAt, type IntakeNotes } from './intake-notes.ts';
import { recognise, type Recognised } from './sheets/recognise.ts';
import { spreadMerges } from './sheets/spread-merges.ts';

export interface IntakeOptions {
  /** For files that do not say their plan or year. */
  planId?: string | undefined;
  fy?: number | undefined;
  mayDelete: boolean;
  /** What is wrong in a folder, by every rule that whoever takes in can apply: where there is no prose, those of tables. */
  check: Check;
}

/**
 * Takes workbooks and CSVs into the data of a folder: nothing is written, every problem is told with its
 * sheet and cell. `current` is the folder as it was read; `deliveries` the sheets by file.
 */
export function takeIn(
  deliveries: readonly (readonly Grid[])[],
  current: Folder,
  options: IntakeOptions,
): Intake {
  const drafts = openDrafts(current.files);
  const notes: IntakeNotes = { problems: [], mended: [], remarks: [] };
  const plans = drafts.open('plans', null).rows.map(({ cells }) => cells['plan_id']!);
  for (const grids of deliveries) {
    const sheets = recognise(grids.map(spreadMerges));
    if (sheets.every(({ kind }) => kind === 'other')) notes.problems.push(nothingFound(grids));
    for (const sheet of sheets) noteHeads(sheet, notes);
    for (const sheet of sheets)
      applySheet(withPlan(sheet, plans, options), drafts, notes, plans, options);
  }
  return finishIntake(drafts, notes, current, options.check);
}

/** The plan that the file or the command names, or the only one that there is. */
function withPlan(
  sheet: Recognised,
  plans: readonly string[],
  { planId, fy }: IntakeOptions,
): Recognised {
  if (sheet.kind === 'other') return sheet;
  const plan = sheet.planId ?? planId ?? (plans.length === 1 ? plans[0]! : null);
  return sheet.kind === 'entry'
    ? { ...sheet, planId: plan, fy: sheet.fy ?? fy ?? null }
    : { ...sheet, planId: plan };
}

function applySheet(
  sheet: Recognised,
  drafts: ReturnType<typeof openDrafts>,
  notes: IntakeNotes,
  plans: readonly string[],
  { mayDelete }: IntakeOptions,
): void {
  if (sheet.kind === 'other') return;
  const { grid, planId } = sheet;
  const place = { file: grid.file, words: grid.sheet === null ? '' : `シート『${grid.sheet}』` };
  const isOfSite = sheet.kind === 'table' && sheet.table.scope === 'site';
  const hasOwnPlan = sheet.kind === 'table' && sheet.head.columns.has('plan_id');
  if (!isOfSite && !hasOwnPlan && (planId === null || !plans.includes(planId))) {
    notes.problems.push(unknownPlan(place, planId, plans));
    return;
  }
  if (sheet.kind === 'table') applyTable(sheet, drafts, notes, mayDelete);
  else if (sheet.fy === null) notes.problems.push(unknownYear(place));
  else applyEntry({ ...sheet, planId: planId!, fy: sheet.fy }, drafts, notes, mayDelete);
}

function nothingFound(grids: readonly Grid[]): Problem {
  const names = grids.flatMap(({ sheet }) => sheet ?? []);
  return {
    rule: 'workbook',
    file: grids[0]?.file ?? '',
    message: '記入のシートも、計画の表も見つかりません。',
    ...(names.length > 0 ? { found: `シート：${names.join('、')}` } : {}),
    expected: '見出しの行に「番号」と「状態」などがあるシートか、表の列の名前が並ぶシート',
    fix: 'npm run excel で書き出したブックに記入したものを渡してください。',
  };
}

function unknownPlan(
  place: { file: string; words: string },
  planId: string | null,
  plans: readonly string[],
): Problem {
  return problemAt(place, {
    message:
      planId === null ? 'どの計画のものかわかりません。' : 'この計画は、データにありません。',
    ...(planId === null ? {} : { found: planId }),
    expected: plans.join('、'),
    fix: 'コマンドに --plan と計画のIDを書いてください。',
  });
}

function unknownYear(place: { file: string; words: string }): Problem {
  return problemAt(place, {
    message: '何年度の記入かわかりません。',
    fix: 'コマンドに --fy 2025 のように年度を書いてください。',
  });
}
