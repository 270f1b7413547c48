import type { Column } from '../../tables/describe/column.ts';
import type { RawInput } from './input.ts';
import type { RawRecord, RawTable } from './parse.ts';

/** One cell with everything a rule needs to judge it and to say where it stands. */
export interface Cell {
  raw: RawTable;
  record: RawRecord;
  column: Column;
  value: string;
  /** File, line and column for a problem. */
  place: { file: string; line: number; column: string };
}

/** Every cell of every described column that the file has, in file order; not those out of place. */
export function* cellsOf(input: RawInput): Generator<Cell> {
  for (const raw of input.tables) {
    for (const record of raw.records) {
      if (record.isMisshapen) continue;
      for (const column of raw.table.columns) {
        const value = record.cells[column.name];
        if (value === undefined) continue;
        yield { raw, record, column, value, place: placeOf(raw, record, column.name) };
      }
    }
  }
}

/** File, line and column of a cell, in the form that a problem takes. */
export function placeOf(raw: RawTable, record: RawRecord, column: string) {
  return { file: raw.file, line: record.line, column };
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
export function tableOf(input: RawInput, name: string, planId: string | null) {
  return input.tables.find((raw) => raw.table.name === name && raw.planId === planId);
}
