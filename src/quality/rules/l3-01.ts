import type { Finding, Rule } from '../rule.ts';

/** The header is the first row, the data begin in the second. */
export const l301: Rule = {
  id: 'L3-01',
  level: 3,
  title: '項目名行から始まり、次行からデータ入力がされているか',
  judge: (_, { header, strays }) => {
    const found: Finding[] = [];
    if ((header[0] ?? 0) > 0 || strays.some(({ row }) => row === 0))
      found.push({ column: null, where: '1行目', why: '項目名の行が1行目にありません' });
    if (header.length >= 3)
      found.push({
        column: null,
        where: `1〜${header.at(-1)! + 1}行目`,
        why: '検査プログラムには項目名が3行以上に見えます',
      });
    return found;
  },
};
