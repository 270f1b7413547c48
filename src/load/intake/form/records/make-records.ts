import { problemAt } from '../../intake-notes.ts';
import type { Problem } from '../../../report/problem.ts';
import { blankCell, type GridCell, type Merge } from '../../../read/workbook/grid.ts';
import type { Place } from '../../sheets/place.ts';
import type { CellRule, FormMap, Recipe } from '../map/form-map.ts';
import type { FormCell, FormRow } from '../sheet/form-rows.ts';
import { columnIn, refsOf, type BoundRecipe, type FormPeriod, type Source } from './bind-recipe.ts';
import { partOfCell, periodText } from './cell-text.ts';

/** What a row of the sheet says for one row of a table: cells by column, as they are to be read. */
export interface FormRecord {
  recipe: Recipe;
  cells: ReadonlyMap<CellRule, FormCell>;
  /** Where names are looked up: by column. */
  within: ReadonlyMap<CellRule, Readonly<Record<string, string>>>;
  place: Place;
}

/** What is the same for all rows of a sheet. */
export interface SheetWay {
  map: FormMap;
  sheetYear: number | null;
  fillDown: ReadonlySet<number>;
  merges: readonly Merge[];
  /** Counts marks that stand for no value. */
  blanks: { count: number };
  tell: (problem: Problem) => void;
}

/** The records that a recipe makes of a row: one of each period, and of each name in a cell of several. */
export function makeRecords(bound: BoundRecipe, row: FormRow, way: SheetWay): FormRecord[] {
  return bound.periods.flatMap((period, at) => {
    const found = cellFinder(bound, row, period, way);
    if (!isMade(bound, found, way)) return [];
    const last = lastYear(bound, row, at, way);
    if (last === undefined) return [];
    const names = splitNames(bound.recipe, found);
    return names.map((name, nth) => recordOf(bound.recipe, found, { period, last, name, nth }));
  });
}

type Finder = (words: { words: string }) => FormCell | undefined;

/** The cell of a heading in a row and period; marks for no value are blank. */
function cellFinder(bound: BoundRecipe, row: FormRow, period: FormPeriod, way: SheetWay) {
  return (ref: Parameters<Finder>[0]): FormCell | undefined => {
    const source = bound.sources.get(ref as never);
    const cell = source && cellAt(source, row, period, way);
    const text = cell?.cell.text.trim() ?? '';
    if (text === '') return undefined;
    if (!way.map.blankMarks.includes(text)) return cell;
    way.blanks.count += 1;
    return undefined;
  };
}

function cellAt(source: Source, row: FormRow, period: FormPeriod, way: SheetWay) {
  if ('group' in source) return row.groups.get(source.group);
  const column = columnIn(source, period, way.sheetYear);
  return column && row.cells.get(column.at);
}

/**
 * Whether a row says anything for a recipe: in the columns of the period; where there is none, in those that are
 * not filled down; else in any.
 */
function isMade({ recipe, sources }: BoundRecipe, found: Finder, way: SheetWay): boolean {
  const refs = recipe.cells.flatMap(({ from }) => from);
  const columnsOf = (ref: (typeof refs)[number]) => {
    const source = sources.get(ref);
    return source && 'columns' in source ? source.columns : [];
  };
  const repeated = refs.filter((ref) =>
    columnsOf(ref).some(({ fy, months }) => fy !== null || months !== null),
  );
  const own = refs.filter((ref) => columnsOf(ref).some(({ at }) => !way.fillDown.has(at)));
  const telling = [repeated, own, refs].find((it) => it.length > 0) ?? [];
  return telling.some((ref) => found(ref) !== undefined);
}

const arrow = /^[→⇒➡⇨～〜ー－―─=＝>＞▶►]+$/;

/** The last year that a stage reaches: over joined cells and arrows; undefined for the arrow itself. */
function lastYear(
  { recipe, sources, periods }: BoundRecipe,
  row: FormRow,
  at: number,
  way: SheetWay,
): number | null | undefined {
  const rule = recipe.cells.find(({ period }) => period === 'last_year');
  const period = periods[at]!;
  if (!rule) return period.fy;
  const stages = recipe.cells
    .flatMap(refsOf)
    .map((ref) => sources.get(ref)!)
    .find((it) => 'columns' in it && it.columns.some(({ fy }) => fy !== null));
  if (!stages || !('columns' in stages)) return period.fy;
  const columns = periods.map((it) => columnIn(stages, it, way.sheetYear));
  const cellOf = (index: number) => row.cells.get(columns[index]?.at ?? -1);
  const own = cellOf(at);
  if (own && arrow.test(own.cell.text.trim())) {
    if (at === 0) way.tell(loneArrow(own));
    return undefined;
  }
  const start = columns[at]?.at ?? -1;
  const joined = way.merges.find(
    (it) => it.top <= row.no && row.no <= it.bottom && it.left === start,
  );
  let last = at;
  const goesOn = (index: number) =>
    (columns[index]?.at ?? Infinity) <= (joined?.right ?? -1) ||
    arrow.test(cellOf(index)?.cell.text.trim() ?? '');
  while (last + 1 < periods.length && goesOn(last + 1)) last += 1;
  return periods[last]!.fy;
}

function loneArrow({ cell, place }: FormCell): Problem {
  return problemAt(place, {
    rule: 'ambiguous-cell',
    message: '矢印の前に、続いているものがありません。',
    found: cell.text,
    fix: '何が続いているのかを、このセルに書いてください。',
  });
}

/** The names of a cell that holds several; one nameless where no rule splits. */
function splitNames({ cells }: Recipe, found: Finder): readonly (string | null)[] {
  const rule = cells.find(({ isSplit }) => isSplit);
  if (!rule) return [null];
  const text = rule.from.map((ref) => found(ref)?.cell.text ?? '').join('\n');
  const names = text
    .split(/[、，,\n／/]+|・(?=.*課)/)
    .map((it) => it.trim())
    .filter(Boolean);
  return [...new Set(names)];
}

interface Turn {
  period: FormPeriod;
  last: number | null;
  name: string | null;
  nth: number;
}

function recordOf(recipe: Recipe, found: Finder, turn: Turn): FormRecord {
  const places = recipe.cells.flatMap(({ from }) => from.flatMap((ref) => found(ref)?.place ?? []));
  const [place = { file: '', words: '' }] = places;
  const cells = recipe.cells.map((rule) => [rule, cellOf(rule, found, turn, place)] as const);
  const within = recipe.cells.map((rule) => {
    const pairs = rule.within.map(({ column, from }) => [
      column,
      found(from)?.cell.text.trim() ?? '',
    ]);
    return [rule, Object.fromEntries(pairs) as Record<string, string>] as const;
  });
  return { recipe, cells: new Map(cells), within: new Map(within), place };
}

function cellOf(rule: CellRule, found: Finder, turn: Turn, place: Place): FormCell {
  const { always, isNth, period, isSplit } = rule;
  const fixed = (text: string): FormCell => ({ cell: { text, look: 'text' }, place });
  if (isNth) return fixed(String(turn.nth + 1));
  if (period !== null) return fixed(periodText(period, turn.period, turn.last));
  const parts = rule.from.map(found);
  const own = parts.find((it) => it !== undefined)?.place ?? place;
  if (isSplit && turn.name !== null) return { cell: { text: turn.name, look: 'text' }, place: own };
  const taken = parts.map((part) => partOfCell(rule, part?.cell ?? blankCell));
  const [only] = taken;
  const cell: GridCell =
    taken.length === 1
      ? only!
      : {
          text: taken
            .map(({ text }) => text)
            .filter(Boolean)
            .join(rule.joiner),
          look: 'text',
        };
  return cell.text === '' && always !== null ? fixed(always) : { cell, place: own };
}
