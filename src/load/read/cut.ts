import { eachCsvRow } from '../../tables/csv/read-csv.ts';

/** A row of a CSV as it is cut out of the text. */
export interface CutRow {
  readonly cells: string[];
  /** Line of the file on which it begins, from 1. */
  line: number;
  /** Row in which a spreadsheet shows it, from 1: blank lines count, line breaks inside of cells do not. */
  row: number;
  /** Whether a quotation mark in its first line is not closed; its cells are those of that line. */
  hasBadQuotes: boolean;
}

/** After so many unclosed quotation marks nothing that follows can be believed. */
const mostBadQuotes = 20;

/**
 * Cuts a CSV into rows. A quotation mark that is never closed would swallow the rows after it: its
 * row is cut by its commas, and reading goes on with the next line.
 */
export function cutRows(text: string, delimiter: string): CutRow[] {
  const rows: CutRow[] = [];
  const at = { start: text.startsWith('\uFEFF') ? 1 : 0, line: 1, row: 1 };
  for (let faults = 0; at.start < text.length && faults <= mostBadQuotes;) {
    cutPlainLines(text, delimiter, at, rows);
    if (at.start < text.length && !cutQuoted(text, delimiter, at, rows)) faults += 1;
  }
  return rows;
}

interface Place {
  start: number;
  line: number;
  row: number;
}

/** Adds the rows up to the line of the next quotation mark: they are cut by their commas alone. */
function cutPlainLines(text: string, delimiter: string, at: Place, rows: CutRow[]): void {
  const quote = text.indexOf('"', at.start);
  const end = quote === -1 ? text.length : text.lastIndexOf('\n', quote) + 1;
  while (at.start < end) {
    const next = endOfLine(text, at.start);
    const line = text.slice(at.start, text[next - 1] === '\n' ? next - 1 : next);
    if (line !== '') rows.push(new PlainRow(line, delimiter, at));
    at.line += 1;
    at.row += 1;
    at.start = next;
  }
}

/** A row without quotation marks, cut when it is asked for its cells: a country has millions, of which few are kept. */
class PlainRow implements CutRow {
  readonly line: number;
  readonly row: number;
  readonly hasBadQuotes = false;
  private readonly text: string;
  private readonly delimiter: string;

  constructor(text: string, delimiter: string, { line, row }: Place) {
    this.text = text;
    this.delimiter = delimiter;
    this.line = line;
    this.row = row;
  }

  get cells() {
    return this.text.split(this.delimiter);
  }
}

/** Adds rows up to a line without a quotation mark, or to the first row with an unclosed one; tells whether all were closed. */
function cutQuoted(text: string, delimiter: string, at: Place, rows: CutRow[]): boolean {
  const from = at.start;
  let isSound = false;
  eachCsvRow(text.slice(from), delimiter, ({ cells: data, end: cursor, ...row }) => {
    const end = from + cursor;
    const hasBadQuotes =
      row.hasBadQuotes ||
      swallowsRows(text.slice(at.start, end), data, delimiter, rows[0]?.cells.length);
    const next = hasBadQuotes ? endOfLine(text, at.start) : end;
    const cells = hasBadQuotes ? text.slice(at.start, next).trim().split(delimiter) : data;
    if (cells.length > 1 || cells[0] !== '')
      rows.push({ cells, line: at.line, row: at.row, hasBadQuotes });
    at.line += lineBreaks(text, at.start, next);
    at.row += 1;
    at.start = next;
    isSound = !hasBadQuotes;
    return isSound && text.slice(next, endOfLine(text, next)).includes('"');
  });
  return isSound;
}

/** Whether a cell over several lines is in truth a quotation mark that meets one of a later row. */
function swallowsRows(
  written: string,
  cells: string[],
  delimiter: string,
  width: number | undefined,
): boolean {
  if (width === undefined || cells.length === width) return false;
  const lines = written.trimEnd().split('\n');
  if (lines.length < 2) return false;
  const isOpen = (lines[0]!.match(/"/g)?.length ?? 0) % 2 === 1;
  return isOpen && lines[1]!.split(delimiter).length === width;
}

function lineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    count += 1;
  return count;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end + 1;
}
