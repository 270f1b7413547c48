import { cutRows } from '../../load/read/cut.ts';
import { findHeader } from '../../load/read/header-row.ts';
import type { TextFile } from '../../load/read/folder.ts';
import type { RawInput } from '../../load/read/input.ts';
import type { RawRecord, RawTable } from '../../load/read/parse.ts';
import { separatorOf } from '../../load/read/separator.ts';
import { findRepairs, type Repairs } from '../../load/repair/find-repairs.ts';
import { isCertain } from '../../load/repair/repair.ts';
import type { Problem } from '../../load/report/problem.ts';
import type { CellEdit } from './cell-edit.ts';
import { laidOut, layout } from './edited-table.ts';
import type { Way } from './ways.ts';

/** Rules about the shape of a file, which is put right as a whole. */
const ofShape = new Set(['header', 'row-shape']);

/** What may be done about the problems of tables; each table is looked at once. */
export class WaysInTables {
  private readonly files: ReadonlyMap<string, TextFile>;
  private readonly tables: ReadonlyMap<string, RawTable>;
  private readonly repairs: Repairs;
  private readonly looked = new Map<string, Look>();

  constructor(files: readonly TextFile[], input: RawInput) {
    this.files = new Map(files.map((file) => [file.path, file]));
    this.tables = new Map(input.tables.map((raw) => [raw.file, raw]));
    this.repairs = findRepairs(input);
  }

  /** What may be done about a problem; nothing where a person has to write. */
  of({ rule, file, line, column, found, nearest = [] }: Problem): Way[] {
    const [raw, text] = [this.tables.get(file), this.files.get(file)];
    if (!raw || !text) return [];
    const look = this.looked.get(file) ?? lookAt(text, raw);
    this.looked.set(file, look);
    if (look.isBroken) return [];
    const record = look.records.get(line ?? 0);
    if (!record || typeof column !== 'string' || !raw.header.includes(column)) {
      const named = rule === 'header' ? raw.header.indexOf(found ?? '') : -1;
      if (named !== -1) return nearest.map((text) => renaming(file, look.head, named, text));
      if (!ofShape.has(rule) || !look.hasLoose) return [];
      return [{ label: '見出しと空の行・列を整える', edits: [whole(file)], isCertain: true }];
    }
    return this.inCell(raw, record, column, nearest, rule === 'reference');
  }

  private inCell(
    raw: RawTable,
    record: RawRecord,
    column: string,
    nearest: readonly string[],
    isForAll: boolean,
  ): Way[] {
    const edit = (row: RawRecord, name: string, text: string): CellEdit => ({
      file: raw.file,
      sheet: null,
      row: row.row ?? row.line,
      column: raw.header.indexOf(name),
      text,
    });
    const repair = this.repairs.get(record)?.get(column);
    if (repair && isCertain(repair)) {
      const also = Object.entries(repair.also ?? {}).filter(([name]) => raw.header.includes(name));
      const texts = [[column, repair.certain] as const, ...also];
      const edits = texts.map(([name, text]) => edit(record, name, text));
      return [{ label: repair.certain, edits, isCertain: true }];
    }
    const alike = isForAll
      ? raw.records.filter(({ cells }) => cells[column] === record.cells[column])
      : [record];
    return nearest.map((text) => ({
      label: text,
      edits: alike.map((row) => edit(row, column, text)),
      isCertain: false,
    }));
  }
}

interface Look {
  records: ReadonlyMap<number, RawRecord>;
  /** The row that names the columns. */
  head: number;
  /** Whether a quotation mark keeps rows from being told apart. */
  isBroken: boolean;
  /** Whether its head or blank rows and columns may be put right. */
  hasLoose: boolean;
}

function lookAt(file: TextFile, raw: RawTable): Look {
  const cut = cutRows(file.text, separatorOf(file.text, raw.table));
  return {
    records: new Map(raw.records.map((record) => [record.line, record])),
    head: findHeader(cut, raw.table).row,
    isBroken: cut.some(({ hasBadQuotes }) => hasBadQuotes),
    hasLoose: laidOut(file) !== file,
  };
}

function renaming(file: string, row: number, column: number, text: string): Way {
  return { label: text, edits: [{ file, sheet: null, row, column, text }], isCertain: false };
}

function whole(file: string): CellEdit {
  return { file, sheet: null, row: layout, column: 0, text: '' };
}
