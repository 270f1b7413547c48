import { cellName } from '../grid.ts';
import type { Rule } from '../rule.ts';

/** In a CSV one record is one line: no line break in a cell, and no blank line at the end. */
export const l114: Rule = {
  id: 'L1-14',
  level: 1,
  title: '【CSV】１行１データで表現されているか',
  judge: ({ format, rows, text }) => {
    if (format !== 'csv') return [];
    const broken = rows.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        /[\r\n]/.test(String(cell ?? ''))
          ? [{ column, where: cellName(index, column), why: 'セルの中に改行があります' }]
          : [],
      ),
    );
    const blank = /\n[ \t]*\r?\n$/.test(text);
    return blank
      ? [...broken, { column: null, where: '最後の行', why: '空白の行があります' }]
      : broken;
  },
};
