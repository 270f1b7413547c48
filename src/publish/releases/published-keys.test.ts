import { describe, expect, test } from 'vitest';
import { buildSite } from '../../model/build/build-site.ts';
import type { Row } from '../../tables/all-tables.ts';
import { fixtureRows, fixtureSite } from '../../testing/builders/fixture-site.ts';
import { rowOf } from '../../testing/builders/small-plan.ts';
import { buildDatasets } from '../datasets/build-tables.ts';
import {
  publishedCsv,
  publishedIn,
  publishedKeys,
  vanished,
  type PublishedKey,
} from './published-keys.ts';

const planId = 'kaku-reform-2024';
const tables = buildDatasets(fixtureSite, fixtureRows);
const paths = ['plans/', 'plans/x/'];
const now = publishedKeys(tables, paths);

/** What 架空市 has lost untold, if `before` was published too and its history says this. */
function lost(before: Partial<PublishedKey>[], ...rows: Partial<Row<'changes'>>[]) {
  const changes = rows.map((row) =>
    rowOf('changes', {
      date: '2026-10-01',
      plan_id: planId,
      kind: 'withdrawal',
      reason: '誤り。',
      ...row,
    }),
  );
  const site = buildSite({ ...fixtureRows, site: { ...fixtureRows.site, changes } });
  const more = before.map((it) => ({ table: '', planId, key: '', columns: 'x', ...it }));
  return vanished([...now, ...more], tables, paths, site).map(
    ({ table, key }) => `${table} ${key}`,
  );
}

test('rows have the keys that changes.csv uses, and pages their paths', () => {
  const ids = now.map(({ table, key }) => `${table} ${key}`);
  expect(ids).toContain('schedule 1-1-2 / 4');
  expect(ids).toContain('divisions kaku-city / digital');
  expect(ids).toContain('page plans/x/');
});

test.each(['site', 'phases', 'synonyms', 'changes', 'figures'])('%s has no keys', (table) => {
  expect(now.filter((it) => it.table === table)).toEqual([]);
});

test('the record is read as it was written', () => {
  const keys = [...now, { table: 'results', planId, key: 'a, "b"', columns: 'result_no' }];
  expect(publishedIn(publishedCsv(keys))).toEqual(keys);
  expect(publishedIn(publishedCsv(keys).replaceAll('\n', '\r\n'))).toEqual(keys);
});

test('nothing has vanished where all is there', () => {
  expect(lost([])).toEqual([]);
});

describe('a release that told rows apart by other columns is understood', () => {
  const gone = (columns: string, key: string) => lost([{ table: 'schedule', key, columns }]);

  test('by fewer', () => {
    expect(gone('measure_no', '1-1-2')).toEqual([]);
    expect(gone('measure_no', '9-9-9')).toEqual(['schedule 9-9-9']);
  });

  test('by more, and in another order', () => {
    expect(gone('stage_no / measure_no / track', '4 / 1-1-2 / 窓口システム')).toEqual([]);
    expect(gone('stage_no / measure_no / track', '4 / 1-1-2 / 別の欄')).toHaveLength(1);
  });

  test('by columns that are there no more and were blank', () => {
    expect(gone('measure_no / stage_no / old', '1-1-2 / 4 / ')).toEqual([]);
  });
});

test('rows and pages that are gone are named', () => {
  const gone = [
    { table: 'results', key: '2025-99' },
    { table: 'indicators', key: '99' },
    { table: 'page', planId: '', key: 'plans/y/' },
  ];
  expect(lost(gone)).toEqual(['results 2025-99', 'indicators 99', 'page plans/y/']);
});

describe('a row that the history tells of has not vanished', () => {
  test.each<[string, Partial<PublishedKey>, Partial<Row<'changes'>>]>([
    ['itself', { table: 'results', key: '9' }, { table: 'results', key: '9' }],
    [
      'abolished',
      { table: 'results', key: '9' },
      { table: 'results', key: '9', kind: 'abolition' },
    ],
    [
      'by the first parts of its key',
      { table: 'indicator_values', key: '9 / target / 2028' },
      { table: 'indicator_values', key: '9 / target' },
    ],
    [
      'as a part of a row',
      { table: 'indicator_values', key: '9 / target / 2028' },
      { table: 'indicators', key: '9' },
    ],
  ])('%s', (_, gone, change) => {
    expect(lost([gone], change)).toEqual([]);
  });
});

describe('a row has vanished though the history tells', () => {
  test.each<[string, Partial<PublishedKey>, Partial<Row<'changes'>>]>([
    ['of another', { table: 'results', key: '9' }, { table: 'results', key: '8' }],
    ['of another table', { table: 'results', key: '9' }, { table: 'reviews', key: '9' }],
    [
      'of a number that begins alike',
      { table: 'results', key: '99' },
      { table: 'results', key: '9' },
    ],
    ['of a cell', { table: 'results', key: '9' }, { table: 'results', key: '9', column: 'text' }],
    [
      'of a correction',
      { table: 'results', key: '9' },
      { table: 'results', key: '9', kind: 'correction' },
    ],
    [
      'of another plan',
      { table: 'results', planId: 'other', key: '9' },
      { table: 'results', key: '9' },
    ],
    [
      'of what only has the same number',
      { table: 'actions', key: '9 / 1' },
      { table: 'indicators', key: '9' },
    ],
  ])('%s', (_, gone, change) => {
    expect(lost([gone], change)).toHaveLength(1);
  });
});
