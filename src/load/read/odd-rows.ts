import type { Table } from '../../tables/describe/table.ts';
import type { CutRow } from './cut.ts';
import { isBlank } from './blank-cell.ts';
import { isHeaderAgain } from './header-row.ts';

/** What a row is that is no row of the table. */
export type OddRow = 'blank' | 'note' | 'total' | 'header' | 'conflict' | 'numbers';

const note =
  /^(※|＊|\*|（?注[）)\d:：]|（注|\(注|備考[:：]|資料[:：]|[（(【]?(?:出典|資料|備考|参考)[）)】:：]|参考$|作成[日者]|(?:令和|平成|\d{4}年).*現在$|注記|【注|以上$|以下余白$|[（(]?単位[:：]|[（(]以上[）)]$)/;
const total =
  /^[【[(]?(合計|小計|総計|計|総合計|平均|累計|全体|total|sum|subtotal|grand total)[\])】]?(\(.*\))?$/i;

/** Lines that Git leaves where two people changed one place. */
const conflict = /^(<{7}|={7}|>{7}|\|{7})( |$)/;

/** A number or code, as most rows begin with; no note or total is written so. */
const code = /^[0-9A-Za-z][!-~]*\d[!-~]*$/;

/** Tells rows that spreadsheets and people put between the rows of a table; nothing for a row of it. */
export function oddRow(row: CutRow, table: Table): OddRow | undefined {
  const first = firstFilled(row.cells);
  if (first === undefined) return 'blank';
  if (!code.test(first)) {
    if (conflict.test(first) && row.cells.length < 3) return 'conflict';
    const start = first.trim().slice(0, 40);
    if (total.test(start.normalize('NFKC').replace(/\s/g, ''))) return 'total';
    if (note.test(start) && row.cells.filter((cell) => !isBlank(cell)).length === 1) return 'note';
  }
  return isHeaderAgain(row, table) ? 'header' : undefined;
}

/** 「(1)」「②」「3」: what numbers the columns of a printed table. */
const enumerator = /^[（(]?(?:\d{1,2}|[０-９]{1,2}|[①-⑳])[）)]?$/;
/** 「（％）」「（単位：円）」 below the names of columns. */
const inBrackets = /^[（(【[].+[）)】\]]$/;
const fewestNumbered = 4;

/** A row right below the header that numbers the columns or gives their units. */
export function isBelowHeader({ cells }: CutRow): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  if (filled.length > 1 && filled.every((cell) => inBrackets.test(cell))) return true;
  const isNumbered = filled.length >= fewestNumbered && filled.length > cells.length / 2;
  return (
    isNumbered && filled.every((cell, at) => enumerator.test(cell) && numberIn(cell) === at + 1)
  );
}

/** The number of a column in its own signs: ③ is 3. */
function numberIn(cell: string): number {
  return Number(cell.normalize('NFKC').replace(/[()]/g, ''));
}

/** The first cell that holds anything: every row is asked, so nothing is made for it. */
function firstFilled(cells: readonly string[]): string | undefined {
  for (const cell of cells) if (!isBlank(cell)) return cell;
  return undefined;
}
