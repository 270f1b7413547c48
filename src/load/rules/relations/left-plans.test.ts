import { expect, test } from 'vitest';
import { tables } from '../../../tables/all-tables.ts';
import { parseTable } from '../../read/parse.ts';
import { leftPlans } from './left-plans.ts';

const header = 'date,plan_id,kind,table,key,column,before,after,reason,review_no';

test.each([
  ['taken out', 'old,withdrawal,plans,old,,,,w,', ['old']],
  ['abolished', 'old,abolition,plans,old,,title,,w,', ['old']],
  ['only corrected', 'old,correction,plans,old,,,,w,', []],
  ['changed in one column', 'old,abolition,plans,old,end_fy,,2025,w,', []],
  ['named by another plan', 'new,withdrawal,plans,old,,,,w,', []],
  ['of which a row is gone', 'old,withdrawal,measures,1-1,,,,w,', []],
])('a plan that is %s', (_, row, left) => {
  const text = `${header}\n2026-11-01,${row}\n`;
  const { raw } = parseTable({ path: 'data/changes.csv', text }, tables.changes, null);
  expect([...leftPlans(raw)]).toEqual(left);
});
