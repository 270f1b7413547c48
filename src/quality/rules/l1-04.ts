import { cellName } from '../grid.ts';
import type { Rule } from '../rule.ts';

/** Nothing that looks like a title above, or a total, a note or a source below the table. */
export const l104: Rule = {
  id: 'L1-04',
  level: 1,
  title: 'データ本体と無関係な情報がないか',
  judge: (_, { strays }) =>
    strays.map(({ row, column }) => ({
      column,
      where: cellName(row, column),
      why: '表の外の題名・合計・注記に見えるセルです',
    })),
};
