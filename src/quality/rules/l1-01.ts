import type { Rule } from '../rule.ts';

/** A form that programs read directly: CSV and XLSX are on the list, so this holds for whatever comes here. */
export const l101: Rule = {
  id: 'L1-01',
  level: 1,
  title: 'ファイル形式は機械が直接読み取れるExcelやCSV等となっているか',
  judge: ({ format }) =>
    format === 'csv' || format === 'xlsx'
      ? []
      : [{ column: null, where: 'ファイル', why: 'CSVでもXLSXでもありません' }],
};
