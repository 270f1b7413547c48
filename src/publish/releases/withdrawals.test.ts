import { describe, expect, test } from 'vitest';
import { buildSite } from '../../model/build/build-site.ts';
import type { Row } from '../../tables/all-tables.ts';
import { fixtureRows } from '../../testing/builders/fixture-site.ts';
import { rowOf } from '../../testing/builders/small-plan.ts';
import { withdrawalJson, withdrawalsOf } from './withdrawals.ts';

function withdrawn(...rows: Partial<Row<'changes'>>[]) {
  const changes = rows.map((row) =>
    rowOf('changes', {
      date: '2026-10-01',
      plan_id: 'kaku-reform-2024',
      kind: 'withdrawal',
      reason: '個人の名前が入っていたため。',
      ...row,
    }),
  );
  return withdrawalsOf(buildSite({ ...fixtureRows, site: { ...fixtureRows.site, changes } }));
}

const idOf = ({ table, no }: ReturnType<typeof withdrawn>[number]) => `${table} ${no}`;

test('what is gone and was withdrawn or abolished leaves a stone at its address', () => {
  const stones = withdrawn(
    { table: 'measures', key: '9-9-9' },
    { table: 'indicators', key: '99' },
    { table: 'sections', key: '9', kind: 'abolition' },
    { table: 'results', key: '2021' },
  );
  const ids = ['indicators 99', 'measures 9-9-9', 'results 2021', 'sections 9'];
  expect(stones.map(idOf).sort()).toEqual(ids);
});

describe('no stone is put', () => {
  test.each<[what: string, row: Partial<Row<'changes'>>]>([
    ['where the row is still there', { table: 'measures', key: '1-1-1' }],
    [
      'where an abolished row is still there',
      { table: 'measures', key: '1-1-1', kind: 'abolition' },
    ],
    ['for one result, which had no page', { table: 'results', key: '2025-99' }],
    ['for a year that has results', { table: 'results', key: '2025' }],
    ['for one cell', { table: 'measures', key: '9-9-9', column: 'note' }],
    ['for a table without pages', { table: 'schedule', key: '9-9-9 / 1' }],
    ['for a name that only looks like a table', { table: 'constructor', key: '1' }],
  ])('%s', (_, row) => {
    expect(withdrawn(row)).toEqual([]);
  });
});

test('a row withdrawn twice has one stone, with the newest reason', () => {
  const stones = withdrawn(
    { table: 'measures', key: '9-9-9', date: '2026-09-01', reason: '古い理由。' },
    { table: 'measures', key: '9-9-9', date: '2026-10-01', reason: '新しい理由。' },
  );
  expect(stones.map(({ change }) => change.reason)).toEqual(['新しい理由。']);
});

test('programs are told when and why', () => {
  const [stone] = withdrawn({ table: 'measures', key: '9-9-9' });
  expect(JSON.parse(withdrawalJson(stone!))).toMatchObject({
    withdrawn: true,
    date: '2026-10-01',
    reason: '個人の名前が入っていたため。',
    url: expect.stringMatching(/\/plans\/kaku-reform-2024\/measures\/9-9-9\/$/),
  });
});
