import { expect, test } from 'vitest';
import { cellAddress, type Grid, type GridCell } from '../../read/workbook/grid.ts';
import { findHead } from './find-head.ts';
import { spreadMerges } from './spread-merges.ts';

const text = (words: string): GridCell => ({ text: words, look: 'text' });

/** A sheet of which only these cells hold something. */
function sheet(cells: Record<string, string>, merge: string): Grid {
  const rows = new Map<number, GridCell[]>();
  for (const [address, words] of Object.entries(cells)) {
    const { row, column } = cellAddress(address)!;
    const own = rows.get(row) ?? [];
    own[column] = text(words);
    rows.set(row, own);
  }
  const [from, to] = merge.split(':').map((it) => cellAddress(it)!);
  return {
    file: '表.xlsx',
    sheet: '表',
    isHidden: false,
    rows: [...rows].map(([no, own]) => ({ no, cells: own })),
    merges: [{ top: from!.row, left: from!.column, bottom: to!.row, right: to!.column }],
  };
}

test('cells that were joined downwards all hold what the upper one shows', () => {
  const { rows } = spreadMerges(sheet({ A1: '施策', B1: '取組', B2: 'その2' }, 'A1:A2'));
  expect(rows[1]!.cells).toEqual([text('施策'), text('その2')]);
});

test('what is blank stays away, so that a head with gaps is still found', () => {
  const { rows } = spreadMerges(
    sheet({ A1: '題', B2: '番号', D2: '状態', B3: '1', B4: '2', D3: '遅れ' }, 'D3:D4'),
  );
  expect(2 in rows[1]!.cells).toBe(false);
  const titles = new Map([
    ['番号', 'no'],
    ['状態', 'state'],
  ]);
  expect(findHead(rows, titles)).toMatchObject({ row: 2 });
});
