import { planTables, tableList, tables } from '../../../tables/all-tables.ts';
import {
  entryColumns,
  entrySheetName,
  readEntryMark,
  type EntryColumnName,
} from '../../../tables/entry-sheet.ts';
import { columnOf, type Table } from '../../../tables/describe/table.ts';
import type { Grid } from '../../read/workbook/grid.ts';
import { findHead, foldTitle, titleMap, type Head } from './find-head.ts';

/** What a sheet turned out to be. */
export type Recognised =
  | {
      kind: 'entry';
      grid: Grid;
      head: Head<EntryColumnName>;
      planId: string | null;
      fy: number | null;
    }
  | { kind: 'table'; grid: Grid; table: Table; head: Head<string>; planId: string | null }
  | { kind: 'other'; grid: Grid };

const entryTitles = titleMap(entryColumns);

/**
 * What the sheets of one file are. The plan is the one that a line of the file names, or the folder
 * from which a CSV comes (`plans/<plan_id>/`); null where neither says it.
 */
export function recognise(grids: readonly Grid[]): Recognised[] {
  const mark = grids
    .flatMap(({ rows }) => rows.slice(0, 30))
    .flatMap(({ cells }) =>
      Array.from(cells, (cell) => readEntryMark(cell?.text ?? '') ?? []).flat(),
    )[0];
  return grids.map((grid): Recognised => {
    const entry = entryHead(grid);
    if (entry)
      return {
        kind: 'entry',
        grid,
        head: entry,
        planId: mark?.planId ?? null,
        fy: mark?.fy ?? null,
      };
    const found = tableOf(grid);
    if (!found) return { kind: 'other', grid };
    const planId = mark?.planId ?? planInPath(grid.file);
    return { kind: 'table', grid, ...found, planId };
  });
}

/** A sheet of the year is known by its number column and something to fill in. */
function entryHead({ sheet, rows }: Grid): Head<EntryColumnName> | undefined {
  const head = findHead(rows, entryTitles);
  if (!head?.columns.has('no')) return undefined;
  const isFilled =
    head.columns.has('state') || head.columns.has('value') || head.columns.has('text');
  const isNamed = sheet !== null && foldTitle(sheet) === foldTitle(entrySheetName);
  return isFilled && (isNamed || head.columns.has('kind')) ? head : undefined;
}

function tableOf({ file, sheet, rows }: Grid): { table: Table; head: Head<string> } | undefined {
  const name = foldTitle(sheet ?? '').replace(/-\d+$/, '');
  const base = file
    .split('/')
    .at(-1)!
    .replace(/(\.ja)?\.csv$/i, '')
    .toLowerCase();
  const named = tableList.filter(
    (table) =>
      foldTitle(table.title) === name ||
      table.name === name ||
      (sheet === null && table.name === base),
  );
  const candidates = (named.length > 0 ? named : tableList).flatMap((table) => {
    const head = headOf(table, rows);
    return head && hasKey(table, head) ? [{ table, head }] : [];
  });
  const size = (it: { head: Head<string> }) => it.head.columns.size - it.head.unknown.length;
  const [best, second] = candidates.toSorted((a, b) => size(b) - size(a));
  // Two tables that fit alike are no answer.
  return best && second && size(best) === size(second) ? undefined : best;
}

/** Published files have the plan in front. */
function headOf(table: Table, rows: Grid['rows']): Head<string> | undefined {
  const isOfPlan = planTables.includes(table);
  const planId = columnOf(tables.plans, 'plan_id');
  const columns = isOfPlan ? [planId, ...table.columns] : table.columns;
  return findHead(rows, titleMap(columns));
}

/** The numbers by which rows are told apart; what may be blank in a key may be missing. */
function hasKey({ columns, key }: Table, { columns: found }: Head<string>): boolean {
  return columns
    .filter(({ name, required }) => key.includes(name) && required)
    .every(({ name }) => found.has(name));
}

function planInPath(file: string): string | null {
  return /(?:^|\/)plans\/([^/]+)\/[^/]+$/.exec(file)?.[1] ?? null;
}
