import { code } from '../tables/describe/column.ts';

/** The standard code of a region (JIS X 0402): the local government code without its check digit. */
export function regionCode(lgCode: string): string {
  return lgCode.slice(0, 5);
}

/** Stands beside lg_code wherever a government is named: statistics are joined by this one. */
export const regionCodeColumn = code('region_code', {
  title: '標準地域コード',
  title_en: 'Standard region code',
  about: '統計で使う5桁のコード（全国地方公共団体コードから検査数字を除いたもの）。',
  example: '02000',
});
