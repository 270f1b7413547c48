import { expect, test } from 'vitest';
import type { DatasetRelease } from '../datasets/dataset.ts';
import { versionLine, versionsOf } from './versions.ts';

const release = (version: string, date: string, note: string | null = null): DatasetRelease => ({
  version,
  date,
  note,
  contentHash: '',
  archive: null,
});

test('versions stand once each, the newest first, with the time of their last dataset', () => {
  const datasets = [
    { releases: [release('1.0.0', '2026-01-01T00:00:00Z', '初め')] },
    {
      releases: [
        release('1.1.0', '2026-03-01T00:00:00Z'),
        release('1.0.0', '2026-01-02T00:00:00Z', '初めの続き'),
      ],
    },
  ];
  expect(versionsOf(datasets)).toEqual([
    { version: '1.1.0', date: '2026-03-01T00:00:00Z', note: '', datasets: 1 },
    { version: '1.0.0', date: '2026-01-02T00:00:00Z', note: '初めの続き', datasets: 2 },
  ]);
});

test('before the first release there is no version', () => {
  expect(versionsOf([{ releases: [] }])).toEqual([]);
});

test('a version is told with the number of its datasets', () => {
  const version = { version: '1.0.0', date: '', note: '', datasets: 3 };
  expect(versionLine(version)).toBe('データの版 1.0.0 を公開しました（データセット3件）');
});
