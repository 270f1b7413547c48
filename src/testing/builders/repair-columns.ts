import {
  choice,
  code,
  date,
  fiscalYear,
  integer,
  number,
  text,
} from '../../tables/describe/column.ts';
import type { CellContext } from '../../load/repair/cell-context.ts';

/** A column of each type, and the other cells of a row of values. */
/** The texts of a column that nobody reads here. */
export const words = { title: '列', title_en: '', about: '', example: '' };
export const fy = fiscalYear('fy', words);
export const day = date('date', words);
export const value = number('value', words);
export const order = integer('order', words);
export const no = code('measure_no', { ...words, title: '施策番号' });
export const divisionNo = code('division_id', {
  ...words,
  references: { table: 'divisions', column: 'division_id' },
});
export const lgCode = code('lg_code', words);
export const label = text('label', words);
export const title = text('title', words);
export const state = choice('state', {
  ...words,
  values: {
    as_planned: { ja: '計画どおり', en: 'As planned' },
    delayed: { ja: '遅れ', en: 'Delayed' },
  },
});
export const own = choice('own', {
  ...words,
  values: { yes: { ja: '比べられる', en: 'Yes' }, no: { ja: '比べられない', en: 'No' } },
});
export const kind = choice('kind', {
  ...words,
  values: { division: { ja: '課', en: 'Division' }, all: { ja: '各課', en: 'All divisions' } },
});
export const values: CellContext = {
  row: {},
  columns: ['value', 'qualifier', 'aggregation', 'note'],
};
