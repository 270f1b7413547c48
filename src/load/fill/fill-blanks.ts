import type { RawInput } from '../read/input.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import type { CellOf, Filler } from './filler.ts';
import { actionCells, withActionRows } from './schedule-actions.ts';
import { provenanceCells } from './provenance.ts';
import { usualCells } from './usual-cells.ts';

/**
 * Fills what need not be typed because other cells say it: a cell as printed that is the stage, the place of
 * a fact that is that of its measure, a label that value, unit and year say, the stages of an action. What is
 * published is the same as if it had been typed. What cannot be filled stays blank, for the rules to tell.
 */
export function fillBlanks(input: RawInput): RawInput {
  const plans = Map.groupBy(input.tables, ({ planId }) => planId);
  const tables = [...plans].flatMap(([planId, own]) =>
    planId === null ? own : fillPlan(own, planId),
  );
  return { ...input, tables };
}

function fillPlan(tables: readonly RawTable[], planId: string): RawTable[] {
  const fillers: ((tables: readonly RawTable[]) => Filler)[] = [
    usualCells,
    actionCells,
    provenanceCells,
    // Values have the place of their indicator, which may be that of its measure.
    provenanceCells,
  ];
  const filled = fillers.reduce<readonly RawTable[]>((before, filler) => {
    const cellsOf = filler(before.map(inShape));
    return before.map((raw) => fillTable(raw, cellsOf(raw)));
  }, tables);
  return withActionRows(filled, planId);
}

/** A row whose cells may stand in the wrong columns says nothing of others. */
function inShape(raw: RawTable): RawTable {
  if (!raw.records.some(({ isMisshapen }) => isMisshapen)) return raw;
  return { ...raw, records: raw.records.filter(({ isMisshapen }) => !isMisshapen) };
}

function fillTable(raw: RawTable, cellsOf: Readonly<Record<string, CellOf>>): RawTable {
  const known = Object.entries(cellsOf).filter(([name]) => isTyped(raw, name));
  if (known.length === 0) return raw;
  return { ...raw, records: raw.records.map((record) => fillRecord(record, known)) };
}

/** The record itself where nothing is to be filled: a country has hundreds of thousands. */
function fillRecord(record: RawRecord, known: readonly (readonly [string, CellOf])[]): RawRecord {
  if (record.isMisshapen) return record;
  let cells: Record<string, string> | undefined;
  let filled = record.filled;
  for (const [name, cellOf] of known) {
    const value = record.cells[name] ? '' : cellOf(record);
    if (value === '') continue;
    cells ??= { ...record.cells };
    cells[name] = value;
    filled = withName(filled ?? noNames, name);
  }
  return cells && filled ? { ...record, cells, filled } : record;
}

type Names = ReadonlySet<string>;

/** Sets of names by the set that they grew from: most rows of a table lack the same cells, and share one set. */
const grown = new WeakMap<Names, Map<string, Names>>();
const noNames: Names = new Set();

function withName(names: Names, name: string): Names {
  const known = grown.get(names) ?? new Map<string, Names>();
  grown.set(names, known);
  const found = known.get(name) ?? new Set(names).add(name);
  known.set(name, found);
  return found;
}

/** A column that the header must have and lacks is a problem, not a blank. */
function isTyped({ header, table }: RawTable, name: string): boolean {
  return (
    header.includes(name) ||
    table.columns.some((column) => column.name === name && column.since !== undefined)
  );
}

/** The columns of a table that may be left blank because other cells say them. */
export function filledColumns(raw: RawTable): string[] {
  const fillers = [usualCells, actionCells, provenanceCells];
  return fillers.flatMap((filler) => Object.keys(filler([])(raw)));
}
