import Papa from 'papaparse';
import type { Table } from '../../tables/describe/table.ts';
import type { Problem } from '../report/problem.ts';
import type { TextFile } from './folder.ts';

/** A row as written, before anything is believed of it. */
export interface RawRecord {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  /** Cells by the name of a described column; a column that the header lacks is not there. */
  cells: Readonly<Record<string, string>>;
  /** Whether its cells may stand in the wrong columns: no rule judges them then. */
  isMisshapen: boolean;
  /** Columns that were left blank and are filled with what other cells say: no rule judges them. */
  filled?: ReadonlySet<string>;
}

/** One CSV as written, with the table it claims to be. */
export interface RawTable {
  table: Table;
  file: string;
  /** Folder under data/plans/, or null for a table of the whole site. */
  planId: string | null;
  header: readonly string[];
  records: readonly RawRecord[];
}

/** Cuts a CSV into records with their line numbers; broken quoting and row lengths are problems. */
export function parseTable(
  file: TextFile,
  table: Table,
  planId: string | null,
): { raw: RawTable; problems: Problem[] } {
  const problems: Problem[] = [];
  const [first, ...lines] = cut(file.text);
  const header = first?.cells ?? [];
  const columns = placesIn(header, table);
  const records = lines.flatMap(({ cells, line, hasBadQuotes }) => {
    const wrong = hasBadQuotes ? badQuotes : wrongLength(cells, header);
    if (wrong) problems.push({ rule: 'row-shape', file: file.path, line, ...wrong });
    if (wrong === blankRow) return [];
    return [{ line, cells: named(cells, columns), isMisshapen: wrong !== undefined }];
  });
  return { raw: { table, file: file.path, planId, header, records }, problems };
}

/** Where the header has the columns of the table; of two columns with one name the first counts. */
function placesIn(header: readonly string[], { columns }: Table): { name: string; at: number }[] {
  return columns
    .map(({ name }) => ({ name, at: header.indexOf(name) }))
    .filter(({ at }) => at !== -1);
}

/** One name after the other, so that the engine gives all rows of a table one shape. */
function named(cells: readonly string[], columns: readonly { name: string; at: number }[]) {
  const found: Record<string, string> = {};
  for (const { name, at } of columns) found[name] = cells[at] ?? '';
  return found;
}

function cut(text: string): { cells: string[]; line: number; hasBadQuotes: boolean }[] {
  const rows: { cells: string[]; line: number; hasBadQuotes: boolean }[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step({ data, errors, meta }) {
      const hasBadQuotes = errors.some((error) => error.type === 'Quotes');
      if (data.length > 1 || data[0] !== '') rows.push({ cells: data, line, hasBadQuotes });
      line += text.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return rows;
}

/** Excel's 「Unicode テキスト」 puts tabs between the cells. */
function delimiterOf(text: string): string {
  const header = text.split('\n', 1)[0]!;
  return header.includes('\t') && !header.includes(',') ? '\t' : ',';
}

type Wrong = Omit<Problem, 'rule' | 'file' | 'line'>;

const badQuotes: Wrong = {
  message: 'この行から始まる引用符（"）が正しく閉じられていません。',
  expected: '引用符で囲むセルは " で始まり " で終わる。中の " は "" と2つ重ねる',
  fix: 'この行の " の数を確かめてください。',
  standard: 'L1-15',
};

const blankRow: Wrong = {
  message: 'カンマだけの空の行があります。',
  fix: 'この行を消してください。',
  standard: 'L1-03',
};

/** What is wrong with the number of cells; under a single title there is no number to compare. */
function wrongLength(cells: readonly string[], header: readonly string[]): Wrong | undefined {
  if (cells.every((cell) => cell === '')) return blankRow;
  if (cells.length === header.length || header.filter(Boolean).length < 2) return undefined;
  return {
    message: `この行のセルは${cells.length}個ですが、見出しは${header.length}列です。`,
    found: cells.join(','),
    expected: `${header.length}個のセル（${header.join(',')}）`,
    fix: 'カンマの数を見出しに合わせてください。カンマを含む文は " で囲んでください。',
    standard: 'L1-15',
  };
}
