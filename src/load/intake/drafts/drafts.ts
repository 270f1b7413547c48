import { parseTable, type RawTable } from '../../read/parse.ts';
import type { TextFile } from '../../read/folder.ts';
import { tables, type TableName } from '../../../tables/all-tables.ts';
import type { Table } from '../../../tables/describe/table.ts';
import { rowKey } from '../../../tables/row-key.ts';
import type { Problem } from '../../report/problem.ts';
import type { Place } from '../sheets/place.ts';
import { problemAt } from '../intake-notes.ts';
import { meaningsIn, type Meanings } from './meanings.ts';

/** A row of data/ as it will be. */
export interface DraftRow {
  /** As it was read; null for a new row. */
  before: Readonly<Record<string, string>> | null;
  cells: Record<string, string>;
  /** What it says as it was read, its blanks too: what is published. */
  meant: Readonly<Record<string, string>>;
  /** Who wrote what: by column. */
  places: Map<string, Place>;
  /** Where what is missing is to be written: by column. */
  hints: Map<string, Place>;
  isRemoved: boolean;
}

/** A file of data/ as it will be. */
export interface Draft {
  file: string;
  table: Table;
  planId: string | null;
  header: readonly string[];
  rows: DraftRow[];
  /** Rows that are published though they stand in no file, because others say them. */
  said: readonly Readonly<Record<string, string>>[];
}

/** The files of data/ that are being changed, by table and plan; opened when first asked for. */
export interface Drafts {
  open: (table: TableName, planId: string | null) => Draft;
  opened: () => readonly Draft[];
  /** Cells into which two files write different things. */
  contradictions: readonly Problem[];
  /** Writes a cell, unless another file has written something else there. */
  write: (row: DraftRow, column: string, value: string, place: Place) => void;
}

/** Opens the data of a folder, as texts, for changes. */
export function openDrafts(files: readonly TextFile[]): Drafts {
  const opened = new Map<string, Draft>();
  const meanings = meaningsIn(files);
  const contradictions: Problem[] = [];
  return {
    contradictions,
    opened: () => [...opened.values()],
    open: (name, planId) => {
      const table: Table = tables[name];
      const home = table.scope === 'plan' ? planId : null;
      const file = `data/${home === null ? '' : `plans/${home}/`}${name}.csv`;
      const draft = opened.get(file) ?? draftOf(files, file, table, home, meanings(file));
      opened.set(file, draft);
      return draft;
    },
    write: (row, column, value, place) => {
      const earlier = row.places.get(column);
      const written = row.cells[column] ?? '';
      // A file in which the cell is as it went out says nothing against one in which it was changed.
      if (earlier && value === (row.before?.[column] ?? '')) return;
      if (earlier && written !== value) {
        contradictions.push(contradiction(earlier, written, place, value));
        return;
      }
      row.cells[column] = value;
      row.places.set(column, place);
    },
  };
}

function draftOf(
  files: readonly TextFile[],
  path: string,
  table: Table,
  planId: string | null,
  meanings: ReturnType<Meanings>,
): Draft {
  const text = files.find((file) => file.path === path);
  const raw: RawTable | undefined = text && parseTable(text, table, planId).raw;
  const header = raw?.header.length ? raw.header : table.columns.map(({ name }) => name);
  const rows = (raw?.records ?? []).map(({ cells }, at): DraftRow => ({
    before: cells,
    cells: { ...cells },
    meant: meanings[at] ?? cells,
    places: new Map(),
    hints: new Map(),
    isRemoved: false,
  }));
  return { file: path, table, planId, header, rows, said: meanings.slice(rows.length) };
}

function contradiction(earlier: Place, written: string, place: Place, value: string): Problem {
  return problemAt(place, {
    rule: 'contradiction',
    message: `同じ欄に、${earlier.file}（${earlier.words}）と違うことが書かれています。`,
    found: `${place.file} では「${value}」、${earlier.file} では「${written}」`,
    fix: '正しい方にそろえてから、もう一度受け取ってください。',
  });
}

/** The values by which a row is known in its table, as the record of changes writes them: 1 / target / 2028. */
export function keyWords(
  { table }: Pick<Draft, 'table'>,
  cells: Readonly<Record<string, string>>,
): string {
  return rowKey(
    table.key,
    table.key.map((name) => cells[name] ?? ''),
  );
}

/** Adds a row below the last one of the same owner, else at the end, so that what belongs together stays together. */
export function addRow(draft: Draft, cells: Readonly<Record<string, string>>): DraftRow {
  const blank = Object.fromEntries(draft.header.map((name) => [name, '']));
  const row: DraftRow = {
    before: null,
    cells: { ...blank, ...cells },
    meant: {},
    places: new Map(),
    hints: new Map(),
    isRemoved: false,
  };
  const [owner] = draft.table.key;
  const at =
    draft.table.key.length > 1
      ? draft.rows.findLastIndex((other) => other.cells[owner!] === row.cells[owner!])
      : -1;
  draft.rows.splice(at === -1 ? draft.rows.length : at + 1, 0, row);
  return row;
}
