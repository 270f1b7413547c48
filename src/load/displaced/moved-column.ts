import { isBlank } from '../read/blank-cell.ts';
import type { RawInput } from '../read/input.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import type { Problem } from '../report/problem.ts';

/** All that is wrong with an input, or doubtful. */
export type Judge = (input: RawInput) => readonly Problem[];

/** A column was pasted one row too low (1) or too high (-1). */
interface Move {
  column: string;
  by: 1 | -1;
}

const fewestRows = 4;
/** To try what was meant, a plan is judged again; larger tables are told cell by cell. */
const mostRows = 3000;
const fewestFaults = 2;
/** A moved column is told in so many of its rows. */
const leastShare = 0.08;
/** So many columns of a table are tried, and so many tables: nobody pastes amiss all over a country. */
const mostTried = 8;
const mostTables = 12;

/**
 * Looks for a column that was pasted one row too low or too high: its first or last cell is blank, much is wrong
 * or doubtful, and hardly anything once its cells are moved back. Gives the input with the cells where they belong,
 * and the one problem that each such column is; nothing where there is none.
 */
export function withoutMoved(
  input: RawInput,
  told: () => readonly Problem[],
  judge: Judge,
): { input: RawInput; problems: Problem[] } | undefined {
  const suspects = input.tables.flatMap((raw) => {
    const moves = movesOf(raw);
    return moves.length > 0 ? [{ raw, moves }] : [];
  });
  if (suspects.length === 0) return undefined;
  const wrong = Map.groupBy(told(), ({ file }) => folderOf(file));
  const likely = suspects.flatMap(({ raw, moves }) => {
    const here = wrong.get(folderOf(raw.file)) ?? [];
    const fewest = Math.max(fewestFaults, leastShare * raw.records.length);
    const own =
      here.length < fewest ? [] : moves.filter((it) => aboutOf(raw, it, here).length >= fewest);
    return own.length > 0 ? [{ raw, moves: own }] : [];
  });
  const meant = new Map<RawTable, { table: RawTable; problem: Problem }>();
  for (const { raw, moves } of likely.slice(0, mostTables)) {
    const found = movedIn(input, raw, moves, judge);
    if (found) meant.set(raw, found);
  }
  if (meant.size === 0) return undefined;
  return {
    input: { ...input, tables: input.tables.map((raw) => meant.get(raw)?.table ?? raw) },
    problems: [...meant.values()].map(({ problem }) => problem),
  };
}

/** The columns that may have been moved: mostly full, and blank in the first or the last row. */
function movesOf({ table, header, records }: RawTable): Move[] {
  if (records.length < fewestRows || records.length > mostRows) return [];
  const isEmpty = (record: RawRecord | undefined, name: string) =>
    isBlank(record?.cells[name] ?? '');
  return table.columns.flatMap(({ name }): Move[] => {
    if (!header.includes(name)) return [];
    const ways = ([1, -1] as const).filter((by) =>
      isEmpty(by === 1 ? records[0] : records.at(-1), name),
    );
    if (ways.length === 0) return [];
    const filled = records.filter((record) => !isEmpty(record, name)).length;
    if (filled < 0.5 * records.length) return [];
    return ways.map((by) => ({ column: name, by }));
  });
}

/** What may come of a move: a number that names rows is missed all over the plan, other cells are spoken of in their own file. */
function aboutOf(raw: RawTable, { column }: Move, told: readonly Problem[]): readonly Problem[] {
  const { key, columns } = raw.table;
  const isCode = columns.some(
    ({ name, type, required, references }) =>
      name === column && type === 'code' && (key.includes(name) || (required && references)),
  );
  const lone = [raw.records[0], raw.records.at(-1)].find((it) => it && isLone(it, column));
  return isCode
    ? told.filter(({ file }) => folderOf(file) === folderOf(raw.file))
    : told.filter((it) => it.file === raw.file && (it.line === lone?.line || speaksOf(it, column)));
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Whether a row holds nothing but a cell that was pasted over the edge of the table. */
function isLone({ cells }: RawRecord, column: string): boolean {
  return Object.entries(cells).every(([name, cell]) => (name === column) === Boolean(cell));
}

function speaksOf({ column, message, found = '' }: Problem, name: string): boolean {
  return column === name || new RegExp(`\\b${name}\\b`).test(`${message} ${found}`);
}

function movedIn(
  input: RawInput,
  raw: RawTable,
  moves: readonly Move[],
  judge: Judge,
): { table: RawTable; problem: Problem } | undefined {
  const own = input.tables.filter(({ planId }) => planId === null || planId === raw.planId);
  const faults = (table: RawTable) =>
    judge({ ...input, prose: [], tables: own.map((it) => (it === raw ? table : it)) });
  const before = faults(raw);
  const [best] = moves
    .slice(0, mostTried)
    .map((move) => {
      const table = movedBack(raw, move);
      return { move, table, after: faults(table) };
    })
    .toSorted((a, b) => a.after.length - b.after.length);
  if (!best) return undefined;
  const [was, is] = [before, best.after].map((told) => aboutOf(raw, best.move, told).length);
  const gain = before.length - best.after.length;
  const isIt = gain >= Math.max(fewestFaults, 0.7 * was!) && is! <= 0.3 * was!;
  return isIt ? { table: best.table, problem: problemOf(raw, best.move) } : undefined;
}

/** The table with the cells of the column one row up or down; a row of nothing else goes, one that lost its cell is judged by no rule. */
function movedBack({ text: _, ...raw }: RawTable, { column, by }: Move): RawTable {
  const { records } = raw;
  const moved = records.map((record, at) => {
    const cell = records[at + by]?.cells[column] ?? '';
    const cells = { ...record.cells, [column]: cell };
    return { ...record, cells, ...(records[at + by] === undefined && { isMisshapen: true }) };
  });
  return { ...raw, records: moved.filter(({ cells }) => Object.values(cells).some(Boolean)) };
}

function problemOf(raw: RawTable, { column, by }: Move): Problem {
  const { records } = raw;
  const { title } = raw.table.columns.find(({ name }) => name === column)!;
  const edge = by === 1 ? records.at(-1)! : records[0]!;
  // A cell that was pasted over the edge stands in a row of its own.
  const isLost = !isLone(edge, column);
  const [way, back] = by === 1 ? ['下', '上'] : ['上', '下'];
  const lost = isLost ? `。${edge.line}行目の値は消えているので、資料か前の版から書き直します` : '';
  return {
    rule: 'row-shape',
    file: raw.file,
    line: records[0]!.line,
    column,
    message: `${column}（${title}）の値が、1行ずつ${way}にずれて貼り付けられています。`,
    found: records
      .slice(0, 3)
      .map(({ line, cells }) => `${line}行目「${cells[column] ?? ''}」`)
      .join('、'),
    expected: `${records.at(by === 1 ? 0 : 1)!.line}行目に「${records[by === 1 ? 1 : 0]!.cells[column] ?? ''}」`,
    fix: `${column} の列の値を、1行ずつ${back}に移してください${lost}。`,
    standard: 'L1-05',
  };
}
