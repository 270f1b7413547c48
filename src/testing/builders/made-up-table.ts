import type { Cell, PublishedTable } from '../../publish/datasets/published-table.ts';
import { code, datetime, fiscalYear, integer, number, text } from '../../tables/describe/column.ts';

const words = { title_en: 'Column', about: '列。', example: '' };

/** A table with a column of each kind, for tests of formats. */
export function madeUpTable(rows: Record<string, Cell>[]): PublishedTable {
  const columns = [
    code('no', { ...words, title: '番号' }),
    text('words', { ...words, title: '文' }),
    integer('count', { ...words, title: '件数' }),
    fiscalYear('fy', { ...words, title: '年度（年）' }),
    number('amount', { ...words, title: '値' }),
    datetime('moment', { ...words, title: '日時' }),
  ];
  return {
    name: 'made_up',
    title: '表',
    title_en: 'Table',
    about: '試すための表。',
    scope: 'site',
    columns,
    rows,
  };
}

/** A row whose every cell is filled, but for those that are given. */
export function madeUpRow(cells: Record<string, Cell>): Record<string, Cell> {
  const filled = { no: '1-2-3', words: '窓口', count: 0, fy: 2024, amount: -0.5 };
  return { ...filled, moment: '2026-11-20T05:30:12Z', ...cells };
}
