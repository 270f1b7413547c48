import type { Folder } from '../../read/folder.ts';
import type { Grid } from '../../read/workbook/grid.ts';
import type { Problem } from '../../report/problem.ts';
import { openDrafts, type Drafts } from '../drafts/drafts.ts';
import { finishIntake, type Check, type Intake } from '../finish-intake.ts';
import { problemAt, type IntakeNotes } from '../intake-notes.ts';
import { placeOf } from '../sheets/place.ts';
import { spreadMerges } from '../sheets/spread-merges.ts';
import type { FormMap } from './map/form-map.ts';
import { applyRecord } from './records/apply-record.ts';
import { bindRecipe, refsOf, type BoundRecipe } from './records/bind-recipe.ts';
import type { Desk } from './records/desk.ts';
import { makeRecords, type SheetWay } from './records/make-records.ts';
import { findFormHead } from './sheet/find-form-head.ts';
import { formRows } from './sheet/form-rows.ts';
import { columnsNamed, headingColumns, type FormColumn } from './sheet/heading-columns.ts';
import { sheetYearOf } from './sheet/sheet-year.ts';

/** What a form is taken in with. */
export interface FormOptions {
  planId?: string | undefined;
  fy?: number | undefined;
  check: Check;
}

/** Takes the wide sheets of a municipality into the data of a folder, as a map describes them; nothing is written. */
export function takeInForm(
  deliveries: readonly (readonly Grid[])[],
  map: FormMap,
  current: Folder,
  options: FormOptions,
): Intake {
  const drafts = openDrafts(current.files);
  const notes: IntakeNotes = { problems: [], mended: [], remarks: [] };
  const plans = drafts.open('plans', null).rows.map(({ cells }) => cells['plan_id']!);
  const planId = map.planId ?? options.planId ?? (plans.length === 1 ? plans[0]! : null);
  if (planId === null || !plans.includes(planId))
    notes.problems.push(unknownPlan(map, planId, plans));
  else {
    const desk: Desk = { drafts, notes, planId, sourceId: map.sourceId, written: new Map() };
    if (map.sourceId !== null && !hasSource(drafts, map.sourceId))
      notes.problems.push(unknownSource(map, drafts));
    for (const grids of deliveries) takeInFile(grids, map, desk, options.fy ?? null);
  }
  return finishIntake(drafts, notes, current, options.check);
}

function takeInFile(grids: readonly Grid[], map: FormMap, desk: Desk, fy: number | null): void {
  const isNamed = (grid: Grid) => map.sheets.includes(grid.sheet ?? '');
  const wanted = grids.filter(
    (grid) => map.sheets.length === 0 || grid.sheet === null || isNamed(grid),
  );
  const refs = refsOfMap(map);
  let read = 0;
  for (const grid of wanted.filter(({ rows }) => rows.length > 0)) {
    const head = map.head ? { first: map.head[0], last: map.head[1] } : findFormHead(grid, refs);
    const columns = head && headingColumns(grid, head);
    const isOther = !columns || !refs.some((words) => columnsNamed(columns, words).length > 0);
    if (isOther && map.sheets.length === 0 && grids.length > 1) tellUnread(grid, desk.notes);
    else {
      read += 1;
      if (head && columns) takeInSheet(grid, { head, columns }, map, desk, fy);
      else desk.notes.problems.push(noHead(grid, refs));
    }
  }
  const [first] = grids;
  if (read === 0 && first) desk.notes.problems.push(noSheet(first.file, grids, map));
}

function takeInSheet(
  grid: Grid,
  { head, columns }: { head: { first: number; last: number }; columns: readonly FormColumn[] },
  map: FormMap,
  desk: Desk,
  fy: number | null,
): void {
  const { notes } = desk;
  const year = fy ?? map.fy ?? sheetYearOf(grid, head);
  const bound = map.recipes.map((recipe) => bindRecipe(recipe, map, grid, columns, year));
  const problems = bound.flatMap((it) => it.problems);
  const fillDown = map.fillDown.flatMap(({ words }) =>
    columnsNamed(columns, words).map(({ at }) => at),
  );
  for (const problem of problems)
    if (!notes.problems.some((it) => isTold(it, problem))) notes.problems.push(problem);
  if (problems.length > 0) return;
  const rows = formRows(spreadMerges(grid), head, columns, map, fillDown, (it) =>
    notes.remarks.push(it),
  );
  const way: SheetWay = {
    map,
    sheetYear: year,
    fillDown: new Set(fillDown),
    merges: grid.merges,
    blanks: { count: 0 },
    tell: (problem) => notes.problems.push(problem),
  };
  tellJoined(
    grid,
    head.last,
    bound.map((it) => it.bound),
    notes,
  );
  const sheet =
    grid.sheet ??
    grid.file
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, '');
  // One table after the other: what a row names may stand below it.
  for (const { bound: it } of bound)
    for (const row of rows)
      for (const record of makeRecords(it, row, way)) applyRecord(record, desk, sheet);
  tellBlanks(grid, way, notes);
}

const isTold = (a: Problem, b: Problem) => a.line === b.line && a.message === b.message;

function refsOfMap({ recipes, groups }: FormMap): string[] {
  const words = recipes.flatMap(({ cells }) => cells.flatMap(refsOf)).map((ref) => ref.words);
  return [...new Set(words)].filter((it) => !groups.some(({ name }) => name === it));
}

/** Cells that are joined over columns of different meaning; a stage may reach over years. */
function tellJoined(
  grid: Grid,
  head: number,
  bound: readonly BoundRecipe[],
  notes: IntakeNotes,
): void {
  const reaching = (it: BoundRecipe) =>
    it.recipe.cells.some(({ period }) => period === 'last_year');
  const columns = bound
    .filter((it) => !reaching(it))
    .flatMap(({ sources }) =>
      [...sources.values()].flatMap((it) =>
        'columns' in it ? it.columns.map(({ at }) => at) : [],
      ),
    );
  const used = new Set(columns);
  for (const { top, left, right, bottom } of grid.merges) {
    const across = [...used].filter((at) => at >= left && at <= right);
    const row = grid.rows.find(({ no }) => no === top);
    const isAlone = row?.cells.filter((cell) => cell?.text.trim()).length === 1;
    if (bottom <= head || right === left || across.length < 2 || isAlone || !row) continue;
    notes.problems.push(
      problemAt(placeOf(grid, top, left), {
        message: '横に結合したセルがあり、どの列の値かわかりません。',
        fix: '結合を解いて、それぞれの欄に書いてください。',
      }),
    );
  }
}

function tellBlanks(grid: Grid, { blanks, map }: SheetWay, notes: IntakeNotes): void {
  if (blanks.count === 0) return;
  const words = `「${map.blankMarks.join('」「')}」は、値がないものとして読みました`;
  notes.remarks.push({ place: sheetPlace(grid), words });
}

const sheetPlace = ({ file, sheet }: Grid) => ({
  file,
  words: sheet === null ? '' : `シート『${sheet}』`,
});

function tellUnread(grid: Grid, notes: IntakeNotes): void {
  const words = '読み方のファイルの見出しがないので、読みませんでした。';
  notes.remarks.push({ place: sheetPlace(grid), words });
}

function noHead(grid: Grid, refs: readonly string[]): Problem {
  return problemAt(sheetPlace(grid), {
    message: '読み方のファイルにある見出しが、1つも見つかりません。',
    expected: refs.slice(0, 12).join('、'),
    fix: '読み方のファイルの見出しを直すか、見出しの行を head: 3-4 のように書いてください。',
  });
}

function noSheet(file: string, grids: readonly Grid[], { sheets, file: map }: FormMap): Problem {
  return {
    rule: 'form-map',
    file,
    message: sheets.length > 0 ? '読むシートがありません。' : '読めるシートがありません。',
    ...(sheets.length > 0 && { expected: sheets.join('、') }),
    found: grids.flatMap(({ sheet }) => sheet ?? []).join('、'),
    fix: `${map} の sheets と見出しを確かめてください。`,
  };
}

function unknownPlan({ file }: FormMap, planId: string | null, plans: readonly string[]): Problem {
  return {
    rule: 'form-map',
    file,
    message:
      planId === null ? 'どの計画のものかわかりません。' : 'この計画は、データにありません。',
    ...(planId === null ? {} : { found: planId }),
    expected: plans.join('、'),
    fix: '読み方のファイルに plan: と計画のIDを書いてください。',
  };
}

const hasSource = (drafts: Drafts, id: string) =>
  drafts.open('sources', null).rows.some(({ cells }) => cells['source_id'] === id);

function unknownSource({ file, sourceId }: FormMap, drafts: Drafts): Problem {
  const known = drafts.open('sources', null).rows.map(({ cells }) => cells['source_id'] ?? '');
  return {
    rule: 'form-map',
    file,
    message: '資料（source）が、data/sources.csv にありません。',
    found: sourceId ?? '',
    expected: known.slice(0, 12).join('、'),
    fix: 'ある資料のIDにするか、data/sources.csv に資料を加えてください。',
  };
}
