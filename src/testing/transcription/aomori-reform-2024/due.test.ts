import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../model/answer/deadline.ts';
import { buildSite } from '../../../model/build/build-site.ts';
import { rows } from '../reading.ts';

const plan = buildSite(rows).plans.find(({ id }) => id === 'aomori-reform-2024')!;
const now = '令和8年度（2026年度）の工程は、';

/** The action, and what its cells plan as of 2026. */
const cases: [string, string][] = [
  // 【R9】 marks when an operation begins, which goes on to the end of the column R8～R10.
  ['2-1-2-1', `${now}「情報収集・国との調整」です。令和9年度（2027年度）からは「運用」です。`],
  [
    '2-2-1-4',
    `${now}「試行」です。令和9年度（2027年度）には「試行範囲拡大」です。令和10年度（2028年度）には「運用」です。`,
  ],
  // 【R9】 before 検討 and 検証 does not say whether R10 is meant, too.
  ['3-1-1-3', `${now}「研修実施」です。令和9年度（2027年度）には「検討・見直し」です。`],
  [
    '4-1-3-1',
    `${now}「実施」（感染症予防計画）、「研修」（医療提供体制の確保）、「訓練・研修」（保健所の体制強化）です。令和9年度（2027年度）には「検証」（感染症予防計画）です。`,
  ],
  // [～R8] and [～R9] mark an end.
  ['2-3-1-1', `${now}この年度までの「実施」です。`],
  ['2-3-3-1', `${now}令和9年度までの「順次導入」です。`],
  // A cell that is blank plans nothing.
  [
    '3-2-2-3',
    '令和8年度（2026年度）の工程は書かれていません。最後の工程は、令和7年度の「実施」です。',
  ],
];

describe('what is due is told as the cells print it', () => {
  test.each(cases)('%s', (no, words) => {
    expect(plan.actions.find((action) => action.no === no)!.due.schedule).toBe(words);
  });
});

test('of many systems the words of the year are told once, in no order', () => {
  const { due } = plan.measures.find(({ no }) => no === '2-2-2')!;
  expect(due.schedule).toMatch(
    /^令和8年度（2026年度）の工程は取組やその中の項目によって違い、「開発・試行」・「設計・開発」・「開発」・「運用」・「導入」・「基本設計」・「試行」・「試行・運用」・「システム構築・運用」・「実施」です。/,
  );
});

test('what is marked with a year is due in that year', () => {
  const measure = plan.measures.find(({ no }) => no === '3-1-1')!;
  expect(deadlinesOf(measure).map(({ words }) => words)).toContain(
    '令和9年度に「検討・見直し」（庁内各所属の情報発信力向上）',
  );
});
