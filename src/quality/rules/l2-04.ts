import { areAlike } from '../similarity.ts';
import { choiceColumns } from '../choice-columns.ts';
import type { Rule } from '../rule.ts';

/** In a column that looks like a list of choices no rare value is nearly another: 2019年度 among 2020年度. */
export const l204: Rule = {
  id: 'L2-04',
  level: 2,
  title: '選択肢回答が標準化されているか',
  judge: (grid, layout) =>
    choiceColumns(grid, layout).flatMap(({ column, counts, total }) => {
      const isRare = (count: number) => count <= 2 && count / total <= 0.05;
      const common = [...counts].filter(([, count]) => !isRare(count)).map(([value]) => value);
      return [...counts].flatMap(([value, count]) => {
        const alike = isRare(count) ? common.find((it) => isVariant(value, it)) : undefined;
        if (alike === undefined) return [];
        const where = `${column + 1}列目`;
        return [{ column, where, why: `「${value}」は「${alike}」の書き違いに見えます` }];
      });
    }),
};

function isVariant(rare: string, common: string): boolean {
  const [a, b] = [normalized(rare), normalized(common)];
  return a === b || (Math.min([...a].length, [...b].length) >= 2 && areAlike(a, b, 0.75));
}

/** Without differences of width and without a note at the end. */
function normalized(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/(?<=\S)[\s\u3000]*[※＊＃#（(「【].*$/, '')
    .trim();
}
