import { expect, test } from 'vitest';
import { planRows, printedLines } from '../reading.ts';

const printed = printedLines<Record<'no' | 'field' | 'category' | 'title', string>>(
  import.meta.dirname,
  'printed-projects.csv',
);
const dx = planRows('aomori-dx-2024');

test.each(printed)('project $no has its printed name, field and category', (line) => {
  const { field, category, title } = dx.projects!.find((row) => row.project_no === line.no)!;
  expect([field, category, title]).toEqual([line.field, line.category, line.title]);
});

const byField = Map.groupBy(dx.projects!, (row) => row.field);

test.each([
  ['projects', 76, dx.projects!.length],
  ['projects by field', '28 27 21', [...byField.values()].map((all) => all.length).join(' ')],
  ['categories', 17, new Set(dx.projects!.map((row) => row.field + row.category)).size],
])('the total of %s is %s', (_, total, found) => {
  expect(found).toBe(total);
});
