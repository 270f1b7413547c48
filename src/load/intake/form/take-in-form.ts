import type { Folder } from '../../read/folder.ts';
import type { Grid } from '../../read/workbook/grid.ts';
import type { Problem } from '../../report/problem.ts';
import { openDrafts } from '../drafts/drafts.ts';
import { finishIntake, type Check, type Intake } from '../finish-intake.ts';
import { problemAt, type IntakeNotes, type Remark } from '../intake-notes.ts';
import { placeOf } from '../sheets/place.ts';
import { spreadMerges } from '../sheets/spread-merges.ts';
import {
  hasSource,
  noHead,
  noSheet,
  sheetPlace,
  unknownPlan,
  unknownSource,
} from './form-problems.ts';
import type { FormMap, Recipe } from './map/form-map.ts';
import { applyRecord } from './records/apply-record.ts';
import { bindRecipe, refsOf, type BoundRecipe } from './records/bind-recipe.ts';
import type { Desk } from './records/desk.ts';
import { makeRecords, type SheetWay } from './records/make-records.ts';
import { findFormHead } from './sheet/find-form-head.ts';
import { formRows, type FormRow } from './sheet/form-rows.ts';
import {
  columnsNamed,
  headingColumns,
  type FormColumn,
  type HeadRows,
} from './sheet/heading-columns.ts';
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

/** A sheet whose headings are known. */
interface SeenForm {
  grid: Grid;
  rows: readonly FormRow[];
  way: SheetWay;
  columns: readonly FormColumn[];
  head: HeadRows;
}

function takeInFile(grids: readonly Grid[], map: FormMap, desk: Desk, fy: number | null): void {
  const { notes } = desk;
  const refs = refsOfMap(map);
  const wanted = grids.filter(
    ({ sheet, rows }) =>
      rows.length > 0 && (map.sheets.length === 0 || sheet === null || map.sheets.includes(sheet)),
  );
  const seen = wanted.flatMap((grid) => {
    const form = seeForm(grid, map, refs, fy, notes);
    if (!form && map.sheets.length === 0 && grids.length > 1) tellUnread(grid, notes);
    else if (!form) notes.problems.push(noHead(grid, refs));
    return form ?? [];
  });
  const [first] = grids;
  if (wanted.length === 0 && first) notes.problems.push(noSheet(first.file, grids, map));
  // One table after the other: what a row names may stand below it, or in another sheet.
  for (const recipe of map.recipes) takeInRecipe(recipe, seen, map, desk);
  for (const { grid, way } of seen) tellBlanks(grid, way, notes);
}

function seeForm(
  grid: Grid,
  map: FormMap,
  refs: readonly string[],
  fy: number | null,
  notes: IntakeNotes,
): SeenForm | undefined {
  const head = map.head ? { first: map.head[0], last: map.head[1] } : findFormHead(grid, refs);
  const columns = head && headingColumns(grid, head);
  if (!columns || !refs.some((words) => columnsNamed(columns, words).length > 0)) return undefined;
  const fillDown = map.fillDown.flatMap(({ words }) =>
    columnsNamed(columns, words).map(({ at }) => at),
  );
  const tell = (remark: Remark) => void notes.remarks.push(remark);
  const way: SheetWay = {
    map,
    sheetYear: fy ?? map.fy ?? sheetYearOf(grid, head),
    fillDown: new Set(fillDown),
    merges: grid.merges,
    blanks: { count: 0 },
    tell: (problem) => void notes.problems.push(problem),
  };
  const rows = formRows(spreadMerges(grid), head, columns, map, fillDown, tell);
  return { grid, rows, way, columns, head };
}

/** Reads a table from every sheet that has its headings; where none has all of them, what is missing is told. */
function takeInRecipe(recipe: Recipe, seen: readonly SeenForm[], map: FormMap, desk: Desk): void {
  const tried = seen.map((form) => {
    const { grid, columns, way } = form;
    return { form, ...bindRecipe(recipe, map, grid, columns, way.sheetYear) };
  });
  const isWhole = ({ problems }: (typeof tried)[number]) => problems.length === 0;
  const best = tried.toSorted((a, b) => a.problems.length - b.problems.length)[0];
  if (best && !tried.some(isWhole)) {
    for (const problem of best.problems)
      if (!desk.notes.problems.some((told) => isTold(told, problem)))
        desk.notes.problems.push(problem);
    return;
  }
  for (const it of tried) {
    const { grid, head, rows, way } = it.form;
    if (!isWhole(it)) {
      tellPartly(it.problems, recipe, grid, desk.notes);
      continue;
    }
    tellJoined(grid, head.last, it.bound, desk.notes);
    const sheet =
      grid.sheet ??
      grid.file
        .split('/')
        .at(-1)!
        .replace(/\.\w+$/, '');
    for (const row of rows)
      for (const record of makeRecords(it.bound, row, way)) applyRecord(record, desk, sheet);
  }
}

/** A sheet that has most headings of a table may be one of which a heading was misspelled. */
function tellPartly(
  problems: readonly Problem[],
  recipe: Recipe,
  grid: Grid,
  notes: IntakeNotes,
): void {
  const asked = new Set(recipe.cells.flatMap(refsOf).map(({ words }) => words)).size;
  const missing = new Set(problems.flatMap(({ found }) => found ?? []));
  if (missing.size * 2 >= asked) return;
  const words = `見出し「${[...missing].join('」「')}」がないので、${recipe.table.title}は読みませんでした。`;
  notes.remarks.push({ place: sheetPlace(grid), words });
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
  { recipe, sources }: BoundRecipe,
  notes: IntakeNotes,
): void {
  if (recipe.cells.some(({ period }) => period === 'last_year')) return;
  const columns = [...sources.values()].flatMap((it) =>
    'columns' in it ? it.columns.map(({ at }) => at) : [],
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

function tellUnread(grid: Grid, notes: IntakeNotes): void {
  const words = '読み方のファイルの見出しがないので、読みませんでした。';
  notes.remarks.push({ place: sheetPlace(grid), words });
}
