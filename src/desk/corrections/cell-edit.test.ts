import { describe, expect, test } from 'vitest';
import type { Grid } from '../../load/read/workbook/grid.ts';
import { lastOfEach, ownCell, withEdits } from './cell-edit.ts';

const edit = (row: number, column: number, text: string) => ({
  file: '表.xlsx',
  sheet: '表',
  row,
  column,
  text,
});
const cell = (text: string) => ({ text, look: 'text' as const });
const gap = (() => {
  const cells = [cell('A')];
  cells[3] = cell('D');
  return cells;
})();
const grid: Grid = {
  file: '表.xlsx',
  sheet: '表',
  isHidden: false,
  rows: [
    { no: 1, cells: [cell('見出し')] },
    { no: 4, cells: gap },
  ],
  merges: [{ top: 4, left: 1, bottom: 6, right: 2 }],
};

test('what was chosen stands in its cell, the later choice where there are two, and blanks stay away', () => {
  const { cells } = withEdits(grid, [edit(4, 3, '新'), edit(4, 3, '新しい')]).rows[1]!;
  expect(cells[3]).toEqual(cell('新しい'));
  expect(1 in cells).toBe(false);
});

test('other sheets and files are left alone', () => {
  expect(withEdits({ ...grid, sheet: '裏' }, [edit(4, 3, '新')]).rows).toBe(grid.rows);
  expect(withEdits({ ...grid, file: '別.xlsx' }, [edit(4, 3, '新')]).rows).toBe(grid.rows);
});

describe('of cells that were joined the first holds what all show', () => {
  test.each([
    ['the first', 4, 1, 4, 1],
    ['one below', 6, 1, 4, 1],
    ['one beside', 5, 2, 4, 1],
    ['none of them', 7, 1, 7, 1],
  ])('%s', (_, row, column, ownRow, ownColumn) => {
    expect(ownCell({ sheet: '表', row, column }, grid)).toEqual({
      sheet: '表',
      row: ownRow,
      column: ownColumn,
    });
  });
});

test('of several choices for a cell the last is written', () => {
  expect(lastOfEach([edit(4, 3, '新'), edit(4, 1, '別'), edit(4, 3, '新しい')])).toEqual([
    edit(4, 3, '新しい'),
    edit(4, 1, '別'),
  ]);
});
