import type { Table } from '../../tables/describe/table.ts';
import type { Problem } from '../report/problem.ts';
import { blankRow } from './blank-row.ts';
import { cutRows, type CutRow } from './cut.ts';
import type { TextFile } from './folder.ts';
import { findHeader, type HeaderRow } from './header-row.ts';
import { headerProblems, unnamedColumns } from './header-problems.ts';
import { SharedTexts } from './shared-texts.ts';
import { isBelowHeader, oddRow } from './odd-rows.ts';
import { separatorOf, withOneSeparator } from './separator.ts';
import {
  badQuotes,
  blankRows,
  oddRows,
  splitRow,
  wrongLength,
  type Wrong,
} from './shape-problems.ts';

/** A row as written, before anything is believed of it. */
export interface RawRecord {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  /** Row in which a spreadsheet shows it, where that is another. */
  row?: number;
  /** Cells by the name of a described column; a column that the header lacks is not there. */
  cells: Readonly<Record<string, string>>;
  /** Whether its cells may stand in the wrong columns: no rule judges them then. */
  isMisshapen: boolean;
  /** Columns that were left blank and are filled with what other cells say: no rule judges them. */
  filled?: ReadonlySet<string>;
  /** Columns whose cell is a question that another rule asks. */
  asked?: ReadonlySet<string>;
}

/** One CSV as written, with the table it claims to be. */
export interface RawTable {
  table: Table;
  file: string;
  /** Folder under data/plans/, or null for a table of the whole site. */
  planId: string | null;
  /** Names of the columns in their order, as described where they can be told. */
  header: readonly string[];
  records: readonly RawRecord[];
  /** The whole file, where the cells of the records are as they are written in it: what it lacks, no cell has. */
  text?: string;
}

/** Cuts a CSV into records with their line numbers; whatever is no row of the table is a problem of its own and left out. */
export function parseTable(
  file: TextFile,
  table: Table,
  planId: string | null,
): { raw: RawTable; problems: Problem[] } {
  const {
    text,
    separator,
    problems: mixed,
  } = withOneSeparator(file.text, separatorOf(file.text, table));
  const header = findHeader(cutRows(text, separator), table);
  const unnamed = unnamedColumns(header);
  const names = header.names.slice(0, header.names.length - unnamed);
  const { records, problems } = readRows(header, names, table);
  const all = [...mixed, ...headerProblems(header, unnamed), ...problems].map((problem) => ({
    file: file.path,
    ...problem,
  }));
  return {
    raw: { table, file: file.path, planId, header: names, records, text: file.text },
    problems: all,
  };
}

type Found = Omit<Problem, 'file'>;

function readRows({ rows, written }: HeaderRow, names: readonly string[], table: Table) {
  const records: RawRecord[] = [];
  const problems: Found[] = [];
  const toRecord = recordMaker(names, table);
  const tell = (row: CutRow, wrong: Wrong) =>
    problems.push({ rule: 'row-shape', ...placeOf(row), ...wrong });
  let blanks: CutRow[] = [];
  let isSecondHalf = false;
  let isOtherSide = false;
  for (let at = 0; at < rows.length; at += 1) {
    const row = withCells(rows[at]!);
    const odd = row.hasBadQuotes
      ? undefined
      : at === 0 && isBelowHeader(row)
        ? 'numbers'
        : oddRow(row, table);
    if (odd === 'blank') {
      blanks.push(row);
      continue;
    }
    // Blank rows at the end are what a spreadsheet leaves: nobody reads this far for them.
    if (blanks.length > 0) tell(blanks[0]!, blankRows(blanks[0]!, blanks.at(-1)!));
    blanks = [];
    if (odd) {
      tell(row, oddRows[odd]);
      if (odd === 'conflict') isOtherSide = /^[=|]/.test(row.cells[0] ?? '');
      continue;
    }
    // What the other person wrote is the same rows again.
    if (isOtherSide) continue;
    const next: CutRow | undefined = rows[at + 1];
    const isSplit: boolean =
      !isSecondHalf && next !== undefined && areHalves(row, next, written.length);
    const wrong = isSecondHalf
      ? undefined
      : wrongIn(row, isSplit ? next : undefined, written, names);
    if (wrong) tell(row, wrong);
    const cells = isSplit ? joined(row, next!) : row.cells;
    if (!isSecondHalf) records.push(toRecord(row, cells, wrong !== undefined));
    isSecondHalf = isSplit;
  }
  return { records, problems };
}

function wrongIn(
  row: CutRow,
  half: CutRow | undefined,
  written: readonly string[],
  names: readonly string[],
): Wrong | undefined {
  if (row.hasBadQuotes) return badQuotes;
  if (half) return splitRow(row, half);
  // Under a single title there is no number to compare.
  const isFine = row.cells.length === written.length || names.filter(Boolean).length < 2;
  return isFine ? undefined : wrongLength(row.cells, names);
}

/** Whether two rows are one that a line break has cut. */
function areHalves(first: CutRow, second: CutRow | undefined, width: number): boolean {
  if (!second) return false;
  const isWhole = first.hasBadQuotes || second.hasBadQuotes || first.cells.length >= width;
  return (
    !isWhole &&
    second.cells.length < width &&
    first.cells.length + second.cells.length - 1 === width
  );
}

function joined(first: CutRow, second: CutRow): string[] {
  const [start, ...rest] = second.cells;
  return [...first.cells.slice(0, -1), `${first.cells.at(-1)}${start}`, ...rest];
}

/** The row with its cells cut once: a plain row cuts them each time, so that not all of a file are kept. */
function withCells({ cells, line, row, hasBadQuotes }: CutRow): CutRow {
  return { cells, line, row, hasBadQuotes };
}

/** A spreadsheet counts otherwise where cells hold line breaks. */
function placeOf({ line, row }: CutRow): { line: number; row?: number } {
  return line === row ? { line } : { line, row };
}

/** Makes records of rows. Of two columns with one name the first counts. */
function recordMaker(header: readonly string[], { columns }: Table) {
  const places = columns
    .map(({ name }) => ({ name, at: header.indexOf(name) }))
    .filter(({ at }) => at !== -1);
  const blank = blankRow(
    places.map(({ name }) => name),
    '',
  );
  const shared = places.map(() => new SharedTexts());
  return ({ line, row }: CutRow, written: readonly string[], isMisshapen: boolean): RawRecord => {
    const cells = { ...blank };
    for (let place = 0; place < places.length; place += 1) {
      const { name, at } = places[place]!;
      const cell = written[at];
      if (cell) cells[name] = shared[place]!.of(cell);
    }
    return line === row ? { line, cells, isMisshapen } : { line, row, cells, isMisshapen };
  };
}
