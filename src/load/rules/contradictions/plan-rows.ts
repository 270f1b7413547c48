import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';

/** One row with the file that it stands in. */
export interface Line {
  readonly raw: RawTable;
  readonly record: RawRecord;
  /** Its cells by column; what the file lacks is blank. */
  readonly cell: (column: string) => string;
}

/** The lines of one plan, by table. */
export interface PlanLines {
  planId: string;
  of: (table: string) => readonly Line[];
}

/** The lines of each plan folder, without those whose cells may stand in the wrong columns. */
export function planLines({ tables }: RawInput): PlanLines[] {
  const plans = Map.groupBy(
    tables.filter(({ planId }) => planId !== null),
    ({ planId }) => planId!,
  );
  return [...plans].map(([planId, own]) => {
    const tables = new Map(own.map((raw) => [raw.table.name, raw]));
    const of = (table: string) => {
      const raw = tables.get(table);
      return raw ? linesOf(raw) : [];
    };
    return { planId, of };
  });
}

/** The lines of a table of the whole site. */
export function siteLines({ tables }: RawInput, table: string): readonly Line[] {
  const raw = tables.find((it) => it.planId === null && it.table.name === table);
  return raw ? linesOf(raw) : [];
}

/** Lines by the text of one of their cells. */
export function byCell(lines: readonly Line[], column: string): ReadonlyMap<string, Line> {
  return new Map(lines.map((line) => [line.record.cells[column] ?? '', line]));
}

/** A fiscal year as written, 2026; nothing where the cell is blank or no year. */
export function yearIn({ cell }: Line, column: string): number | undefined {
  const text = cell(column);
  return year.test(text) ? Number(text) : undefined;
}

const year = /^\d{4}$/;

/** Whether a cell of a line holds a number as it is written in tables: -12.5. Others are told by their type. */
export function hasFigure({ record: { cells } }: Line, column = 'value'): boolean {
  return figure.test(cells[column] ?? '');
}

const figure = /^-?\d+(\.\d+)?$/;

/** 「data/plans/x/actions.csv の5行目」: the second place of a contradiction. */
export function whereIs({ raw, record }: Line): string {
  return `${raw.file} の${record.line}行目`;
}

/** A dozen rules ask for the same lines. */
const known = new WeakMap<RawTable, readonly Line[]>();

function linesOf(raw: RawTable): readonly Line[] {
  const lines = known.get(raw) ?? madeLines(raw);
  known.set(raw, lines);
  return lines;
}

function madeLines(raw: RawTable): Line[] {
  return raw.records
    .filter(({ isMisshapen }) => !isMisshapen)
    .map((record) => new LineOfRecord(raw, record));
}

/** Makes the way to its cells only when asked, since many lines are asked for one or none. */
class LineOfRecord implements Line {
  readonly raw: RawTable;
  readonly record: RawRecord;

  constructor(raw: RawTable, record: RawRecord) {
    this.raw = raw;
    this.record = record;
  }

  get cell() {
    const { cells } = this.record;
    return (column: string) => cells[column] ?? '';
  }
}
