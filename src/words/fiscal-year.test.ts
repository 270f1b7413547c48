import { describe, expect, test } from 'vitest';
import {
  dateName,
  eraDateName,
  eraYearName,
  fiscalYearDays,
  fiscalYearName,
  shortYearName,
  yearsFrom,
} from './fiscal-year.ts';

describe('a fiscal year is called by its era and by the calendar year in which it starts', () => {
  test.each([
    [1988, '昭和63年度', '昭和63年度（1988年度）', 'S63'],
    [1989, '平成元年度', '平成元年度（1989年度）', 'H1'],
    [2018, '平成30年度', '平成30年度（2018年度）', 'H30'],
    [2019, '令和元年度', '令和元年度（平成31年度・2019年度）', 'R1'],
    [2020, '令和2年度', '令和2年度（2020年度）', 'R2'],
    [2024, '令和6年度', '令和6年度（2024年度）', 'R6'],
    [2028, '令和10年度', '令和10年度（2028年度）', 'R10'],
  ])('%i', (fy, era, name, short) => {
    expect([eraYearName(fy), fiscalYearName(fy), shortYearName(fy)]).toEqual([era, name, short]);
  });
});

describe('a date is called as exactly as it is known', () => {
  test.each([
    ['2024', '令和6年', '令和6年（2024年）'],
    ['2024-03', '令和6年3月', '令和6年3月（2024年3月）'],
    ['2024-03-29', '令和6年3月29日', '令和6年3月29日（2024年3月29日）'],
    ['2019-04-30', '平成31年4月30日', '平成31年4月30日（2019年4月30日）'],
    ['2019-05-01', '令和元年5月1日', '令和元年5月1日（2019年5月1日）'],
    ['2018-12', '平成30年12月', '平成30年12月（2018年12月）'],
  ])('%s', (date, era, name) => {
    expect([eraDateName(date), dateName(date)]).toEqual([era, name]);
  });
});

test('a fiscal year runs from April to March', () => {
  expect(fiscalYearDays(2024)).toEqual({ first: '2024-04-01', last: '2025-03-31' });
});

describe('years are listed with both ends', () => {
  test.each([
    [2024, 2026, [2024, 2025, 2026]],
    [2024, 2024, [2024]],
    [2025, 2024, []],
  ])('%i to %i', (first, last, years) => {
    expect(yearsFrom(first, last)).toEqual(years);
  });
});
