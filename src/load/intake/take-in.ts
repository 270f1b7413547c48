import type { Folder, TextFile } from '../read/folder.ts';
import type { Grid } from '../read/workbook/grid.ts';
import { sortProblems, type Problem } from '../report/problem.ts';
import { applyEntry } from './entry/apply-entry.ts';
import { applyTable } from './apply-table.ts';
import { draftText, isChanged, rowAtLine } from './drafts/draft-text.ts';
import { openDrafts, type Draft } from './drafts/drafts.ts';
import { noteHeads } from './sheets/note-heads.ts';
import { problemAt, type IntakeNotes, type Remark } from './intake-notes.ts';
import { linkStages } from './drafts/link-stages.ts';
import { listChanges, type RowChange } from './drafts/list-changes.ts';
import { proposeChanges, type ProposedChange } from './drafts/propose-changes.ts';
import type { Mended } from './sheets/read-cell.ts';
import { recognise, type Recognised } from './sheets/recognise.ts';
import { spreadMerges } from './sheets/spread-merges.ts';

/** What came of taking in files: to be written only if `problems` is empty. */
export interface Intake {
  changes: readonly RowChange[];
  /** Cells that were understood otherwise than they stand. */
  mended: readonly Mended[];
  remarks: readonly Remark[];
  problems: readonly Problem[];
  /** Files of data/ that change, whole. */
  files: readonly TextFile[];
  proposals: readonly ProposedChange[];
}

export interface IntakeOptions {
  /** For files that do not say their plan or year. */
  planId?: string | undefined;
  fy?: number | undefined;
  mayDelete: boolean;
  /** What is wrong in a folder, by every rule that whoever takes in can apply: where there is no prose, those of tables. */
  check: (folder: Folder) => readonly Problem[];
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
  linkStages(drafts);
  const changed = drafts.opened().filter(({ rows }) => rows.some(isChanged));
  const files = changed.map((draft) => ({ path: draft.file, text: draftText(draft) }));
  const found = [...notes.problems, ...drafts.contradictions];
  const changes = listChanges(changed);
  return {
    changes,
    mended: notes.mended,
    remarks: notes.remarks,
    // What the rules say of half-read data would only confuse.
    problems: sortProblems(
      found.length > 0 ? found : newProblems(current, files, changed, options.check),
    ),
    files,
    proposals: proposeChanges(changes),
  };
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

/** The problems that the new data have, with the cells from which they come; the old had none. */
function newProblems(
  current: Folder,
  files: readonly TextFile[],
  drafts: readonly Draft[],
  check: IntakeOptions['check'],
): Problem[] {
  const paths = new Set(files.map(({ path }) => path));
  const all = [...current.files.filter(({ path }) => !paths.has(path)), ...files];
  const folder = { ...current, files: all.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
  return check(folder).map((problem) => inWorkbook(problem, drafts));
}

function inWorkbook(problem: Problem, drafts: readonly Draft[]): Problem {
  const draft = drafts.find(({ file }) => file === problem.file);
  const row = draft && rowAtLine(draft, problem.line ?? 0);
  const column = String(problem.column ?? '');
  const [first] = [...(row?.places.values() ?? []), ...(row?.hints.values() ?? [])];
  const place = row?.places.get(column) ?? row?.hints.get(column) ?? first;
  if (!place) return problem;
  const { line: _, ...rest } = problem;
  const title = draft!.table.columns.find(({ name }) => name === column)?.title;
  return { ...rest, file: place.file, column: `${place.words}${title ? `（${title}）` : ''}` };
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
