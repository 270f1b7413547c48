import { expect, test } from 'vitest';
import { newestRelease } from './dataset-releases.ts';

const releaseAt = (date: string) => ({
  releases: [{ version: '1.0.0', date, contentHash: '', note: null, archive: null }],
});

test('before the first release there is no newest one', () => {
  expect(newestRelease([{ releases: [] }])).toBeNull();
});

test('the newest release is the latest of all datasets', () => {
  const datasets = [releaseAt('2026-11-20T05:30:12Z'), releaseAt('2026-12-01T05:30:12Z')];
  expect(newestRelease(datasets)).toEqual({ date: '2026-12-01', note: '' });
});

test.each([
  ['2026-11-20T14:59:59Z', '2026-11-20'],
  ['2026-11-20T15:00:00Z', '2026-11-21'],
  ['2026-11-20T23:30:00Z', '2026-11-21'],
])('a release of %s is one of %s, the day in Japan', (stamp, day) => {
  expect(newestRelease([releaseAt(stamp)])?.date).toBe(day);
});
