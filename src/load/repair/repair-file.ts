import type { RawTable } from '../read/parse.ts';
import { cutRows, type CutRow } from '../read/cut.ts';
import type { TextFile } from '../read/folder.ts';
import { findHeader, type HeaderRow } from '../read/header-row.ts';
import { unnamedColumns } from '../read/header-problems.ts';
import { separatorOf } from '../read/separator.ts';
import type { Repairs } from './find-repairs.ts';
import { isCertain } from './repair.ts';

/** One thing that was put right without asking. */
export interface Change {
  file: string;
  line: number;
  /** Row in which a spreadsheet shows it, where that is another. */
  row?: number;
  /** Column, where a cell was changed. */
  column?: string;
  before: string;
  after: string;
  /** What had happened, in Japanese. */
  reason: string;
}

/** The cells of a file as they were clearly meant, row by row, and what was changed; all else as it is written. Nothing if a row of it cannot be told from the next. */
export function repairFile(
  file: TextFile,
  raw: RawTable,
  repairs: Repairs,
): { rows: string[][]; changes: Change[] } | undefined {
  const cut = cutRows(file.text, separatorOf(file.text, raw.table));
  if (cut.some(({ hasBadQuotes }) => hasBadQuotes)) return undefined;
  const header = findHeader(cut, raw.table);
  const empty = emptyColumns(header);
  const kept = withoutBlankEnd(header.rows);
  const cells = new CellRepairs(raw, repairs);
  const width = header.written.length;
  const body = kept.map((row) => cells.repaired(row, header.names, width));
  const trimmed = [
    ...header.above.filter(({ cells }) => !/^sep=/i.test(cells[0] ?? '')),
    header,
    ...body,
  ].map((row) => {
    const all = 'names' in row ? row.names : row.cells;
    return all.length === width && empty > 0 ? all.slice(0, width - empty) : all;
  });
  const changes = [...layoutChanges(raw.file, header, empty, file.text, raw), ...cells.changes];
  return { rows: cut.length === 0 ? [] : trimmed, changes };
}

/** Puts what is certain into the cells of the rows that are records, and keeps what it changed. */
class CellRepairs {
  readonly changes: Change[] = [];
  private readonly raw: RawTable;
  private readonly repairs: Repairs;
  private readonly records: ReadonlyMap<number, RawTable['records'][number]>;

  constructor(raw: RawTable, repairs: Repairs) {
    this.raw = raw;
    this.repairs = repairs;
    this.records = new Map(raw.records.map((record) => [record.line, record]));
  }

  repaired(row: CutRow, names: readonly string[], width: number): CutRow {
    const record = this.records.get(row.line);
    const ofRow = record && !record.isMisshapen ? this.repairs.get(record) : undefined;
    if (!ofRow || row.cells.length !== width) return row;
    const cells = [...row.cells];
    const put = (column: string, after: string, reason: string) => {
      const at = names.indexOf(column);
      const before = cells[at];
      if (before === undefined || before === after) return;
      cells[at] = after;
      const place = {
        file: this.raw.file,
        line: row.line,
        ...(row.row !== row.line && { row: row.row }),
      };
      this.changes.push({ ...place, column, before, after, reason });
    };
    for (const [column, repair] of ofRow) {
      if (!isCertain(repair)) continue;
      put(column, repair.certain, repair.reason);
      for (const [other, value] of Object.entries(repair.also ?? {}))
        put(other, value, repair.reason);
    }
    return { ...row, cells };
  }
}

/** Columns without a name at the right of which no row has a value. */
function emptyColumns(header: HeaderRow): number {
  const unnamed = unnamedColumns(header);
  const from = header.written.length - unnamed;
  return header.rows.every(({ cells }) => cells.slice(from).every((cell) => cell.trim() === ''))
    ? unnamed
    : 0;
}

function withoutBlankEnd(rows: readonly CutRow[]): readonly CutRow[] {
  const last = rows.findLastIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return rows.slice(0, last + 1);
}

function layoutChanges(
  file: string,
  header: HeaderRow,
  empty: number,
  text: string,
  raw: RawTable,
): Change[] {
  const at = { file, line: header.line };
  const separator = separatorOf(text, raw.table);
  const changes: Change[] = [];
  if (separator !== ',' && separator !== '\t')
    changes.push({
      ...at,
      before: separator,
      after: ',',
      reason: 'セルの区切りが、コンマではありません。',
    });
  const renamed = header.written.flatMap((cell, index) => {
    const name = header.names[index]!;
    return cell === name
      ? []
      : [
          {
            ...at,
            column: name,
            before: cell,
            after: name,
            reason: '見出しが、列の名前ではありません。',
          },
        ];
  });
  const blank = header.rows.length - withoutBlankEnd(header.rows).length;
  const removed =
    empty > 0
      ? [
          {
            ...at,
            before: `名前も値もない${empty}列`,
            after: '',
            reason: '見出しの右に、空の列があります。',
          },
        ]
      : [];
  const rows =
    blank > 0
      ? [
          {
            ...at,
            before: `終わりの空の${blank}行`,
            after: '',
            reason: '表の終わりに、カンマだけの行があります。',
          },
        ]
      : [];
  return [...changes, ...renamed, ...removed, ...rows];
}
