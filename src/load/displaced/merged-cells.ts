import { filledColumns } from '../fill/fill-blanks.ts';
import { isBlank } from '../read/blank-cell.ts';
import type { RawInput } from '../read/input.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import type { Problem } from '../report/problem.ts';

/** So many runs of blanks in one column come of cells that were merged. */
const fewestRuns = 2;
const fewestBlanks = 3;

/** Blank cells below one that is filled: the rows that a merged cell reached over. */
interface Run {
  above: RawRecord;
  below: readonly RawRecord[];
}

/**
 * Looks for columns whose cells were merged in several places: each such column is one problem. Gives the input
 * with the cells filled from above, as they were meant, so that nothing else is told of the blanks.
 */
export function withoutMerged(
  input: RawInput,
): { input: RawInput; problems: Problem[] } | undefined {
  const problems: Problem[] = [];
  const tables = input.tables.map((raw) => {
    const found = mergedColumns(raw);
    for (const { column, runs } of found) problems.push(problemOf(raw, column, runs));
    return found.reduce((table, { column, runs }) => filledDown(table, column, runs), raw);
  });
  return problems.length > 0 ? { input: { ...input, tables }, problems } : undefined;
}

function mergedColumns(raw: RawTable): { column: string; runs: Run[] }[] {
  const { table, header, records } = raw;
  const mayBeBlank = new Set(filledColumns(raw));
  return table.columns.flatMap(({ name, required }) => {
    const isAsked = required && header.includes(name) && !mayBeBlank.has(name);
    // A number that names its row cannot be that of the row above.
    if (!isAsked || (table.key.length === 1 && table.key[0] === name)) return [];
    const isEmpty = (record: RawRecord) => !record.isMisshapen && isBlank(record.cells[name] ?? '');
    if (!records.some(isEmpty)) return [];
    const runs = runsOf(records, isEmpty);
    const blanks = runs.reduce((sum, { below }) => sum + below.length, 0);
    // Blanks here and there may have been forgotten.
    const isMerged = runs.length >= fewestRuns && blanks >= fewestBlanks;
    return isMerged ? [{ column: name, runs }] : [];
  });
}

function runsOf(records: readonly RawRecord[], isEmpty: (record: RawRecord) => boolean): Run[] {
  const runs: Run[] = [];
  for (let at = 1; at < records.length; at += 1) {
    if (!isEmpty(records[at]!) || isEmpty(records[at - 1]!)) continue;
    let end = at + 1;
    while (end < records.length && isEmpty(records[end]!)) end += 1;
    runs.push({ above: records[at - 1]!, below: records.slice(at, end) });
  }
  return runs;
}

function filledDown({ text: _, ...raw }: RawTable, column: string, runs: readonly Run[]): RawTable {
  const meant = new Map(
    runs.flatMap(({ above, below }) => below.map((it) => [it.line, above.cells[column]!] as const)),
  );
  const records = raw.records.map((record) => {
    const cell = meant.get(record.line);
    return cell === undefined ? record : { ...record, cells: { ...record.cells, [column]: cell } };
  });
  return { ...raw, records };
}

function problemOf(raw: RawTable, column: string, runs: readonly Run[]): Problem {
  const { title } = raw.table.columns.find(({ name }) => name === column)!;
  const rows = runs.reduce((sum, { below }) => sum + below.length, 0);
  const shown = runs
    .slice(0, 3)
    .map(({ above, below }) => {
      const [first, last] = [below[0]!.line, below.at(-1)!.line];
      return `${above.line}行目は「${above.cells[column]}」、${first}〜${last}行目は空欄`;
    })
    .join('、');
  return {
    rule: 'required',
    file: raw.file,
    line: runs[0]!.below[0]!.line,
    column,
    message: `${title}が、${runs.length}か所の合わせて${rows}行で空欄です。結合したセルが解かれたのかもしれません。`,
    found: `${shown}${runs.length > 3 ? ' など' : ''}`,
    expected: 'すべての行に、その行の値',
    fix: 'どこも上の値と同じなら、空欄の行にそれを書いてください（表計算ソフトで結合を解き、上の値を下まで写します）。そうでなければ、行ごとに資料の値を書いてください。',
    standard: 'L1-04',
  };
}
