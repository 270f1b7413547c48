import { choiceColumns } from '../choice-columns.ts';
import type { Rule } from '../rule.ts';

/** In a list of choices 「その他」 is one value; what it means stands in a column of its own. */
export const l205: Rule = {
  id: 'L2-05',
  level: 2,
  title: '選択肢列と「その他」の詳細記入が分離されているか',
  judge: (grid, layout) =>
    choiceColumns(grid, layout).flatMap(({ column, counts }) => {
      const others = [...counts].filter(([value]) => value.includes('その他'));
      if (others.length < 2) return [];
      return others
        .filter(([, count]) => count < 3)
        .map(([value]) => ({
          column,
          where: `${column + 1}列目`,
          why: `「${value}」に「その他」の詳しい内容が混ざって見えます`,
        }));
    }),
};
