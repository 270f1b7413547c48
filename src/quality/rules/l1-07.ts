import { findInCells } from '../find-in-cells.ts';
import type { Rule } from '../rule.ts';

const thousands = /^\d{1,3}(,\d{3})*(\.\d+)?$/;

/** One cell, one piece of data: no lists by 、 or ・ of three and more, no commas, no two numbers. */
export const l107: Rule = {
  id: 'L1-07',
  level: 1,
  title: '１セル１データとなっているか',
  judge: (grid, { kinds }) =>
    findInCells(grid, (text, column) => {
      if (text.split('\n').filter((line) => line.trim() !== '').length >= 2)
        return 'セルの中に改行があります';
      if (/^\s*\d+（\d+）\s*$/.test(text)) return '2つの数値があります';
      if ((text.match(/、/g)?.length ?? 0) >= 2) return '読点（、）が2つ以上あります';
      if ((text.match(/・/g)?.length ?? 0) >= 2) return '中黒（・）が2つ以上あります';
      return hasSeparatingComma(text, kinds[column] === 'numeric') ? 'カンマがあります' : null;
    }),
};

function hasSeparatingComma(text: string, isInNumericColumn: boolean): boolean {
  if (/(?<!\d),(?!\d)/.test(text) && !thousands.test(text.trim())) return true;
  if (isInNumericColumn) return false;
  const compact = text.replace(/\s+/g, '').replace(/（[^）]*）/g, '');
  return compact.includes(',') && !thousands.test(compact);
}
