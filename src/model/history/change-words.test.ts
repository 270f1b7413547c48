import { expect, test } from 'vitest';
import { fixtureSite } from '../../testing/builders/fixture-site.ts';
import { smallSite, type Written } from '../../testing/builders/small-site.ts';
import { changeKindName, changeLine } from './change-words.ts';

type Row = NonNullable<Written['changes']>[number];

/** The line of one change of a small site. */
function lineOf(row: Partial<Row>): string {
  const change = {
    plan_id: 'small',
    date: '2026-03',
    kind: 'correction' as const,
    reason: '',
    ...row,
  };
  return changeLine(smallSite({ small: {} }, { changes: [change] }).changes[0]!);
}

test('the changes of 架空市 are told with names, years and units', () => {
  const lines = fixtureSite.changes.map(
    (change) => `${changeKindName(change)}：${changeLine(change)}`,
  );
  expect(lines).toEqual(
    expect.arrayContaining([
      '見直し：指標「オンラインでできるおもな手続の割合」の令和10年度目標：80%→85%',
      '追加：取組項目「待ち時間の公表」',
      '追加：取組項目「電子決裁への一本化」',
      '訂正：施策「窓口の改善」の工程 4の終了年度：令和7年度→令和8年度',
    ]),
  );
});

test.each<[string, Partial<Row>, string]>([
  ['a whole plan', {}, '計画'],
  ['a row that the model does not have', { table: 'measures', key: '9-9' }, '施策 9-9'],
  [
    'a row that was taken out',
    { table: 'actions', key: '9', before: '古い取組' },
    '取組項目「古い取組」：古い取組→（なし）',
  ],
  [
    'a year',
    { table: 'actions', key: '9', column: 'to_fy', before: null, after: '2025' },
    '取組項目 9の終了年度：（なし）→令和7年度',
  ],
  [
    'a value of an indicator that is gone',
    {
      table: 'indicator_values',
      key: '9 / actual / 2025',
      column: 'value',
      before: '1.50',
      after: '2',
    },
    '指標の値 9 / actual / 2025の令和7年度実績：1.50→2',
  ],
  [
    'a word',
    { table: 'measures', key: '9', column: 'title', before: '古い題', after: '新しい題' },
    '施策 9の施策名：古い題→新しい題',
  ],
])('%s is told', (_, row, expected) => {
  expect(lineOf(row)).toBe(expected);
});
