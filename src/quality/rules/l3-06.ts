import { cellName, cellsOf, wordsOf } from '../grid.ts';
import { headersOf } from '../layout.ts';
import { isRegion, isShortenedRegion } from '../regions.ts';
import type { Finding, Rule } from '../rule.ts';

const regionHeader =
  /都道府県|地域|地区|市区町村|自治体|所在地|住所|県|府|市|町|村|region|prefecture|city|address|団体コード/i;

/** Where regions are named there is a column of standard codes, and the names are the full ones. */
export const l306: Rule = {
  id: 'L3-06',
  level: 3,
  title: '地域コード又は正式な地域名称が表記されているか',
  judge: (grid, layout) => {
    const { from, to } = layout.body;
    const headers = headersOf(grid, layout);
    const named = headers.flatMap((header, column) => (regionHeader.test(header) ? [column] : []));
    const holdsRegions = (_: string, column: number) => {
      const words = cellsOf(grid, column, from, Math.min(to, from + 29))
        .map(wordsOf)
        .filter(Boolean);
      const regions = words.filter((it) => isRegion(it) || isShortenedRegion(it));
      return words.length > 0 && regions.length / words.length >= 0.5;
    };
    const columns =
      named.length > 0
        ? named
        : headers.flatMap((it, column) => (holdsRegions(it, column) ? [column] : []));
    const hasCode = columns.some((column) => /コード|code/i.test(headers[column]!));
    return columns.flatMap((column): Finding[] => {
      const words = cellsOf(grid, column, from, to).map(wordsOf);
      const short = words.findIndex(isShortenedRegion);
      const bare = hasCode ? -1 : words.findIndex(isRegion);
      const finding = (row: number, why: string) => ({
        column,
        where: cellName(from + row, column),
        why,
      });
      if (short >= 0) return [finding(short, `「${words[short]}」は正式な地域名ではありません`)];
      return bare >= 0 ? [finding(bare, '地域コードの列がありません')] : [];
    });
  },
};
