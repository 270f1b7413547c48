import { cellName, cellsOf, wordsOf, type GridCell } from '../grid.ts';
import type { Rule } from '../rule.ts';

const withUnit =
  /^[\d,.]+\s*(人|件|円|千円|百万円|億円|万|千|kg|km|m|g|t|ha|㎡|個|台|回|本|枚|箇所|か所|世帯|戸|社|校|棟|隻|機|両|組|点|冊|食|泊|日|月|年|時間|分|秒|歳|才|度|号|丁目|%|％)$/;
const withNote = /^[\d,.]+\s*[(（].*[)）]$/;
const percent = /^[\s\-ー−▲△▼]*[\d,.]+\s*[%％]\s*$/;

/** Columns of numbers hold numbers only: no unit, no ▲, no note. */
export const l201: Rule = {
  id: 'L2-01',
  level: 2,
  title: '数値データは数値属性とし、文字列を含まないこと',
  judge: (grid, { kinds, body }) =>
    kinds.flatMap((kind, column) => {
      const cells = cellsOf(grid, column, body.from, body.to);
      if (kind !== 'numeric' && !(kind === 'mixed' && isMostlyNumbers(cells))) return [];
      const arePercents = isMost(cells, (words) => percent.test(words), 0.5);
      return cells.flatMap((cell, index) => {
        if (isAllowed(cell) || (arePercents && percent.test(wordsOf(cell)))) return [];
        const where = cellName(body.from + index, column);
        return [{ column, where, why: `数値の列に「${wordsOf(cell).slice(0, 20)}」があります` }];
      });
    }),
};

/** Numbers, and words without any digit: these are taken for signs of a missing value. */
function isAllowed(cell: GridCell): boolean {
  const words = wordsOf(cell);
  return (
    words === '' ||
    typeof cell === 'number' ||
    /^[\s\-ー−]*[\d,]+\.?\d*\s*$/.test(words) ||
    /^[^\d]+$/.test(words)
  );
}

function isMostlyNumbers(cells: GridCell[]): boolean {
  const isNumber = (words: string) =>
    /^[\s\-ー−▲△▼]*[\d,]+\.?\d*\s*$/.test(words) || withUnit.test(words) || withNote.test(words);
  return isMost(cells, isNumber, 0.5 + Number.EPSILON);
}

function isMost(cells: GridCell[], test: (words: string) => boolean, share: number): boolean {
  const filled = cells.map(wordsOf).filter((words) => words !== '');
  return filled.length > 0 && filled.filter(test).length / filled.length >= share;
}
