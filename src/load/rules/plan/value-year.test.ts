import { expect, test } from 'vitest';
import { tables } from '../../../tables/all-tables.ts';
import { rawInput } from '../../../testing/builders/raw-input.ts';
import { parseTable } from '../../read/parse.ts';
import { checkValueYear } from './value-year.ts';

const path = 'data/plans/kaku-reform-2024/indicator_values.csv';

/** The columns with a problem among rows of series, year and value, seen in the given year. */
function problemsOf(rows: string, asOfFy = '2026', header = 'series,fy,value') {
  const site = `key,value,about\nas_of_fy,${asOfFy},\n`;
  const raw = [
    parseTable({ path: 'data/site.csv', text: site }, tables.site, null).raw,
    parseTable({ path, text: `${header}\n${rows}\n` }, tables.indicator_values, 'kaku').raw,
  ];
  return checkValueYear(rawInput({ tables: raw }));
}

test.each([
  ['an actual of the as-of year', 'actual,2026,1'],
  ['a target of a year to come', 'target,2030,1'],
  ['a baseline whose year the source does not tell', 'baseline,,1'],
  ['a target in words, which has no year', 'target,,'],
])('%s is fine', (_, row) => {
  expect(problemsOf(row)).toEqual([]);
});

test.each([
  ['an actual of the year after', 'actual,2027,1'],
  ['a target without a year', 'target,,1'],
  ['an actual without a year, also of 0', 'actual,,0'],
])('%s is a problem', (_, row) => {
  expect(problemsOf(row)).toHaveLength(1);
});

test.each([
  ['a year that is none', 'actual,令和9年度,1'],
  ['a row with a comma too many', 'actual,,1,2'],
])('%s is a problem of another rule only', (_, row) => {
  expect(problemsOf(row)).toEqual([]);
});

test('a header without years is a problem of another rule only', () => {
  expect(problemsOf('target,1', '2026', 'series,value')).toEqual([]);
});

test.each(['', '令和8年度'])('an as-of year 「%s」 makes no actual too late', (asOfFy) => {
  expect(problemsOf('actual,2027,1', asOfFy)).toEqual([]);
});
