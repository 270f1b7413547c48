import { expect, test } from 'vitest';
import { dayInJapan } from './day-in-japan.ts';

test.each([
  ['2026-11-20T14:59:59Z', '2026-11-20'],
  ['2026-11-20T15:00:00Z', '2026-11-21'],
  ['2026-11-20T23:30:00Z', '2026-11-21'],
  ['2026-11-21T00:00:00Z', '2026-11-21'],
  ['2026-12-31T20:00:00Z', '2027-01-01'],
  ['2028-02-28T15:00:00Z', '2028-02-29'],
])('%s is in Japan a time of %s', (stamp, day) => {
  expect(dayInJapan(stamp)).toBe(day);
});
