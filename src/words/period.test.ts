import { expect, test } from 'vitest';
import { dateSpan, eraYearRange, eraYearSpan, fiscalYearSpan, shortYearRange } from './period.ts';

test('a span of years names both ends', () => {
  expect(fiscalYearSpan(2024, 2028)).toBe('令和6年度（2024年度）から令和10年度（2028年度）まで');
});

test('a span of one year is that year', () => {
  expect(fiscalYearSpan(2024, 2024)).toBe('令和6年度（2024年度）');
});

test('a span to be read aloud has the years of the era only', () => {
  expect(eraYearSpan(2018, 2019)).toBe('平成30年度から令和元年度まで');
});

test('a span of one year to be read aloud is that year', () => {
  expect(eraYearSpan(2019, 2019)).toBe('令和元年度');
});

test('a span of dates is as exact as its ends', () => {
  expect(dateSpan('2024-04-01', '2024-06')).toBe(
    '令和6年4月1日（2024年4月1日）から令和6年6月（2024年6月）まで',
  );
});

test('a range of years comes in two pieces, the era and the western years', () => {
  expect(eraYearRange(2024, 2028)).toEqual(['令和6年度～令和10年度', '（2024～2028年度）']);
});

test('a short range has the letters of the eras', () => {
  expect(shortYearRange(2018, 2028)).toEqual(['H30～R10', '（2018～2028年度）']);
});

test('a short range of one year is that year', () => {
  expect(shortYearRange(2024, 2024)).toEqual(['R6', '（2024年度）']);
});
