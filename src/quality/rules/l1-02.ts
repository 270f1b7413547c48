import { headersOf } from '../layout.ts';
import type { Rule } from '../rule.ts';

/** One table per file: a blank row or a column without any cell would make two. */
export const l102: Rule = {
  id: 'L1-02',
  level: 1,
  title: '１シート（ファイル）に複数の表が掲載されていないか',
  judge: (grid, layout) => {
    const isBlank = (row: readonly unknown[]) => row.every((cell) => cell === null);
    const gap = grid.rows.findIndex(isBlank);
    if (gap >= 0)
      return [{ column: null, where: `${gap + 1}行目`, why: '空白の行で表が2つに見えます' }];
    const blank = headersOf(grid, layout).findIndex((_, column) =>
      grid.rows.every((row) => (row[column] ?? null) === null),
    );
    return blank < 0 ? [] : [{ column: blank, where: '列', why: '空白の列で表が2つに見えます' }];
  },
};
