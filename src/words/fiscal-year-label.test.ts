import { describe, expect, test } from 'vitest';
import { fiscalYearFromLabel } from './fiscal-year-label.ts';

describe('reads the year in which the fiscal year starts', () => {
  test.each([
    ['令和6年度', 2024],
    ['令和6', 2024],
    ['令和６年度', 2024],
    ['令和 6 年度', 2024],
    ['令和元年度', 2019],
    ['R1', 2019],
    ['R6', 2024],
    ['Ｒ６年度', 2024],
    ['R10', 2028],
    ['H31', 2019],
    ['平成30年度', 2018],
    ['平成元年', 1989],
    ['昭和63年度', 1988],
    ['FY2024', 2024],
    ['2024年度', 2024],
    ['2024', 2024],
  ])('%s → %i', (label, year) => {
    expect(fiscalYearFromLabel(label)).toBe(year);
  });
});

describe('reads nothing into a label that is no year', () => {
  test.each(['', '6年度', 'R0', '令和', 'R6～R10', '来年度', '令和6年3月', '24', '20240'])(
    '%s',
    (label) => {
      expect(fiscalYearFromLabel(label)).toBeUndefined();
    },
  );
});
