import { cellName, cellsOf, wordsOf } from '../grid.ts';
import type { Rule } from '../rule.ts';

const ditto = new Set('〃,同上,同左,同右,〇,仝,ヽ,々'.split(','));

/** The columns that name a row (words among the first three) leave nothing out: no 〃, and no blank after a value. */
export const l202: Rule = {
  id: 'L2-02',
  level: 2,
  title: 'データ内での項目名等の省略をしていないか',
  judge: (grid, { stubs, body }) =>
    stubs.flatMap((column) => {
      const words = cellsOf(grid, column, body.from, body.to).map(wordsOf);
      const first = words.findIndex((it) => it !== '' && !ditto.has(it));
      return words.flatMap((it, index) =>
        ditto.has(it) || (it === '' && first >= 0 && index > first)
          ? [
              {
                column,
                where: cellName(body.from + index, column),
                why: it === '' ? '前の行と同じ値を省いたように見えます' : `「${it}」で省いています`,
              },
            ]
          : [],
      );
    }),
};
