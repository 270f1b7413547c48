import type { Table } from '../../tables/describe/table.ts';
import type { CutRow } from './cut.ts';
import { isHeaderAgain } from './header-row.ts';

/** What a row is that is no row of the table. */
export type OddRow = 'blank' | 'note' | 'total' | 'header';

const note = /^(※|＊|\*|（?注[）)\d:：]|（注|\(注|備考[:：]|資料[:：]|出典[:：]|注記|【注)/;
const total = /^(合計|小計|総計|計|総合計|平均|累計|total|sum|subtotal|grand total)$/i;

/** Tells rows that spreadsheets and people put between the rows of a table; nothing for a row of it. */
export function oddRow(row: CutRow, table: Table): OddRow | undefined {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return 'blank';
  const first = filled[0]!.trim().slice(0, 40);
  if (total.test(first.normalize('NFKC').replace(/\s/g, ''))) return 'total';
  if (note.test(first) && filled.length === 1) return 'note';
  return isHeaderAgain(row, table) ? 'header' : undefined;
}
