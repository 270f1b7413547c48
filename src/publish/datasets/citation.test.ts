import { expect, test } from 'vitest';
import { fixtureDataset } from '../../testing/builders/fixture-catalogue.ts';
import { citationOf } from './citation.ts';

const dataset = fixtureDataset('ayumi-measures');
const release = { version: '1.2.0', contentHash: '', note: null, archive: null };

test('a citation says who, what, which version of which day, where, and on what terms', () => {
  const releases = [{ ...release, date: '2026-11-20T05:30:12Z' }];
  expect(citationOf({ ...dataset, releases })).toBe(
    '架空市 行政改革課（架空）「架空市の行革あゆみ（見本） 施策」版1.2.0、2026-11-20公開、https://kaku.example.jp/kaikaku/dataset/ayumi-measures/（CC BY 4.0）',
  );
});

test('before the first release it says as of when the data are', () => {
  expect(citationOf({ ...dataset, releases: [] })).toContain('」2026-11時点、https://');
});

test('the day of its version is the day in Japan', () => {
  const releases = [{ ...release, date: '2026-11-20T15:00:00Z' }];
  expect(citationOf({ ...dataset, releases })).toContain('版1.2.0、2026-11-21公開');
});
