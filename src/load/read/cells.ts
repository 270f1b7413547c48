import type { Column } from '../../tables/describe/column.ts';
import type { RawInput } from './input.ts';
import type { RawRecord, RawTable } from './parse.ts';
import type { Problem } from '../report/problem.ts';

/** One cell with everything a rule needs to judge it and to say where it stands. */
export interface Cell {
  raw: RawTable;
  record: RawRecord;
  column: Column;
  value: string;
  /** File, line and column for a problem. */
  readonly place: { file: string; line: number; row?: number; column: string };
}

/** Whether a text of a column needs a close look; asked for millions of cells. */
type Doubt = (value: string, record: RawRecord) => boolean;

/** A rule that judges each cell for itself: by a quick look at the text, then closely where that raises a doubt. */
export interface CellRule {
  /** Whether any cell of a table may need a look; of every table it is so if this is left out. */
  concerns?: (raw: RawTable) => boolean;
  /** Tells which texts of a column need a close look; nothing for a column that needs none. */
  doubts: (column: Column) => Doubt | undefined;
  problemOf: (cell: Cell) => Problem | undefined;
}

/**
 * Judges every cell of every described column that the file has, in file order; not those out of
 * place. A blank is right for every rule, or told by the rule `required`. One walk serves all rules,
 * and a cell is taken out of its row only where one doubts it, for a country has millions of cells.
 */
export function checkCells(
  { tables }: Pick<RawInput, 'tables'>,
  rules: readonly CellRule[],
): Problem[] {
  const problems: Problem[] = [];
  for (const raw of tables) {
    const looks = looksAt(raw, rules);
    for (const record of raw.records) {
      if (record.isMisshapen) continue;
      for (const { column, doubts, rule } of looks) {
        const value = record.cells[column.name];
        if (!value || !doubts(value, record) || record.filled?.has(column.name)) continue;
        const problem = rule.problemOf(new CellOfRecord(raw, record, column, value));
        if (problem) problems.push(problem);
      }
    }
  }
  return problems;
}

function looksAt(raw: RawTable, rules: readonly CellRule[]) {
  const own = rules.filter((rule) => rule.concerns?.(raw) ?? true);
  return raw.table.columns.flatMap((column) =>
    own.flatMap((rule) => {
      const doubts = rule.doubts(column);
      return doubts ? [{ column, doubts, rule }] : [];
    }),
  );
}

/** The cells of those columns for which `isWanted` holds, if their text may matter; blank ones never do. */
export function cellsOf(
  { tables }: Pick<RawInput, 'tables'>,
  isWanted: (column: Column) => boolean,
  mayMatter: (value: string) => boolean,
): Cell[] {
  const cells: Cell[] = [];
  for (const raw of tables) {
    const columns = raw.table.columns.filter(isWanted);
    for (const record of raw.records) {
      if (record.isMisshapen) continue;
      for (const column of columns) {
        const value = record.cells[column.name];
        if (!value || !mayMatter(value) || record.filled?.has(column.name)) continue;
        cells.push(new CellOfRecord(raw, record, column, value));
      }
    }
  }
  return cells;
}

/** Says where it stands only when asked, since hardly any cell is. */
export class CellOfRecord implements Cell {
  readonly raw: RawTable;
  readonly record: RawRecord;
  readonly column: Column;
  readonly value: string;

  constructor(raw: RawTable, record: RawRecord, column: Column, value: string) {
    this.raw = raw;
    this.record = record;
    this.column = column;
    this.value = value;
  }

  get place() {
    return placeOf(this.raw, this.record, this.column.name);
  }
}

/** File, line and column of a cell, in the form that a problem takes. */
export function placeOf(raw: RawTable, record: RawRecord, column: string) {
  const { line, row } = record;
  return { file: raw.file, line, ...(row !== undefined && { row }), column };
}

/** The records of a table by name: of the whole site, or of one plan. */
export function recordsOf(
  input: RawInput,
  name: string,
  planId: string | null = null,
): readonly RawRecord[] {
  return tableOf(input, name, planId)?.records ?? [];
}

/** The table by name, of the whole site or of one plan, if its file is there. */
export function tableOf(input: Pick<RawInput, 'tables'>, name: string, planId: string | null) {
  return byPlace(input.tables).get(`${planId ?? ''}/${name}`);
}

/** Tables by plan and name; a country has thousands, and every cell with a reference asks for one. */
const places = new WeakMap<readonly RawTable[], ReadonlyMap<string, RawTable>>();

function byPlace(tables: readonly RawTable[]): ReadonlyMap<string, RawTable> {
  const known = places.get(tables);
  if (known) return known;
  const found = new Map(tables.map((raw) => [`${raw.planId ?? ''}/${raw.table.name}`, raw]));
  places.set(tables, found);
  return found;
}
