import { expect, test } from 'vitest';
import { monthSpan, placeInFiscalYear } from './month.ts';

test.each([
  [4, 9, true, '4月から9月まで'],
  [4, 4, true, '4月'],
  [4, 4, false, '4月から4月まで'],
  [10, null, true, '10月から'],
  [null, 9, true, '9月まで'],
  [null, null, true, ''],
])('from %s to %s, of one year %s, reads %s', (start, end, isOneYear, words) => {
  expect(monthSpan(start, end, isOneYear)).toBe(words);
});

test.each([
  [4, 0],
  [12, 8],
  [1, 9],
  [3, 11],
])('month %s is number %s of the fiscal year', (month, place) => {
  expect(placeInFiscalYear(month)).toBe(place);
});
