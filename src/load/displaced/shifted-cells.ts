import type { Column } from '../../tables/describe/column.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import type { Displaced, Fits } from './cell-fits.ts';
import { holeOf, RowInColumns, shiftedBack, type Shift } from './row-in-columns.ts';

/** So many rows that fit once shifted back were shifted; of fewer there must be no doubt. */
const fewestRows = 3;
/** Rows by which the ways of a table are found: those of a large one were shifted alike. */
const sample = 60;
/** A table was hardly pasted together in more ways than these. */
const mostWays = 3;
const sides = { 1: '左', [-1]: '右' } as const;

interface Shifted {
  record: RawRecord;
  row: RowInColumns;
}

/** One way in which rows were shifted. */
interface Way {
  shift: Shift;
  rows: readonly Shifted[];
}

/** Rows that fit once their cells, or those from one column on, move back by one: each way in which rows were shifted. */
export function shiftsIn(raw: RawTable, fits: Fits): Displaced[] {
  // What lies at the end of a row is in sight only where every column of the file is described.
  const columns = raw.header.flatMap(
    (name) => raw.table.columns.find((it) => it.name === name) ?? [],
  );
  if (columns.length < raw.header.length) return [];
  let rows = raw.records
    .filter(({ isMisshapen }) => !isMisshapen)
    .map((record): Shifted => ({ record, row: new RowInColumns(record, columns, fits) }));
  const found: Displaced[] = [];
  while (found.length < mostWays) {
    const best = bestShift(rows, columns.length);
    if (!best) break;
    found.push(displaced(raw, columns, best));
    const told = new Set(best.rows);
    rows = rows.filter((it) => !told.has(it));
  }
  return found;
}

/** The way that puts right most cells, and of equal ones the one that moves the fewest. */
function bestShift(all: readonly Shifted[], width: number): Way | undefined {
  const seen = all.filter(({ row }) => row.faults() > 1).slice(0, sample);
  const [best] = Array.from({ length: width }, (_, at) => width - 1 - at)
    .flatMap((from) => ([1, -1] as const).map((by): Shift => ({ from, by })))
    .map((shift) => ({ shift, gain: gainOf(seen, shift) }))
    .toSorted((a, b) => b.gain - a.gain);
  if (!best || best.gain === 0) return undefined;
  const { shift } = best;
  const rows = all.filter(({ row }) => isPutRight(row, shift, 0));
  if (rows.length >= 0.8 * all.length && rows.length >= fewestRows) {
    // Of a whole table, rows were shifted too that happen to fit both ways.
    const fitsToo = ({ row }: Shifted) => row.allows(shift, 1) && row.faults(shift) === 0;
    return { shift, rows: all.filter((it) => isPutRight(it.row, shift, 0) || fitsToo(it)) };
  }
  if (rows.length >= fewestRows) return { shift, rows };
  const plain = seen.filter(({ row }) => isPutRight(row, shift) && row.faults(shift) === 0);
  return plain.length > 0 ? { shift, rows: plain } : undefined;
}

/** How many cells more fit in the rows that a way puts right. */
function gainOf(rows: readonly Shifted[], shift: Shift): number {
  const right = rows.filter(({ row }) => isPutRight(row, shift));
  return right.reduce((sum, { row }) => sum + row.faults() - row.faults(shift), 0);
}

/** Whether hardly anything is wrong with a row once it is shifted back, and more was before. */
function isPutRight(row: RowInColumns, shift: Shift, least = 1): boolean {
  const before = row.faults();
  if (before <= least || !row.allows(shift, least + 1)) return false;
  const after = row.faults(shift);
  return after === 0 || (after === 1 && before > 2);
}

function displaced(raw: RawTable, columns: readonly Column[], { shift, rows }: Way): Displaced {
  const records = rows.map(({ record }) => record);
  const isLost = loses(raw, columns, shift);
  const meant = new Map(
    records.map((record) => {
      const texts = shiftedBack(
        columns.map(({ name }) => record.cells[name] ?? ''),
        shift,
      );
      const cells = Object.fromEntries(columns.map(({ name }, at) => [name, texts[at] ?? '']));
      // What lost a cell that tells it from others or is asked of it is judged by no rule.
      return [record, { ...record, cells, ...(isLost && { isMisshapen: true }) }];
    }),
  );
  const { name, title } = columns[shift.from]!;
  const place = shift.from === 0 ? '' : `${name}（${title}）から右の`;
  const where = placeWords(records);
  const [first] = records;
  return {
    meant,
    gain: gainOf(rows, shift),
    problem: {
      rule: 'row-shape',
      file: raw.file,
      line: first!.line,
      message: `${where}、${place}セルが${sides[shift.by]}に1つずれています。`,
      found: raw.header.map((it) => first!.cells[it] ?? '').join(','),
      expected: raw.header.join(','),
      fix: adviceOn(records, shift, name, place, isLost),
      standard: 'L1-05',
    },
  };
}

function placeWords(records: readonly RawRecord[]): string {
  const [first, last] = [records[0]!.line, records.at(-1)!.line];
  return first === last ? 'この行で' : `${first}行目から${last}行目までの${records.length}行で`;
}

function adviceOn(
  records: readonly RawRecord[],
  { from, by }: Shift,
  name: string,
  place: string,
  isLost: boolean,
): string {
  const rows = records.length === 1 ? 'この行' : `この${records.length}行`;
  const lost = isLost ? '。消えた値は、資料か前の版から書き直します' : '';
  if (from === 0)
    return `${rows}のセルを、行ごとすべて${sides[by === 1 ? -1 : 1]}に1つ移してください${lost}。`;
  return by === 1
    ? `${rows}の ${name} に空のセルを1つ入れ、${place}セルを右に1つ戻してください${lost}。`
    : `${rows}の ${name} の空のセルを1つ削り、${place}セルを左に1つ戻してください。`;
}

/** Whether a cell was lost that the row needs: its key, one that is required, or one that other rows have. */
function loses(raw: RawTable, columns: readonly Column[], shift: Shift): boolean {
  if (shift.by === -1) return false;
  const { name, required } = columns[holeOf(shift, columns.length)]!;
  return required || raw.table.key.includes(name) || raw.records.some(({ cells }) => cells[name]);
}
