import { describe, expect, test } from 'vitest';
import { buildSite } from '../../../model/build/build-site.ts';
import { rows } from '../reading.ts';

const plan = buildSite(rows).plans.find(({ id }) => id === 'saitama-reform-2023')!;
const over = '計画の期間は令和7年度（2025年度）で終わりました。';
const unread = 'いつ終わるかは資料から読めません。';

/** The action, and what its last year was to be, read in the cells of the source. */
const cases: [string, string][] = [
  // Education, tests and operation stand in R6, and the goal is operation within R6.
  ['5-1', `工程は、令和6年度からの「運用」とする計画でした。${unread}`],
  ['6-2', `工程は、令和5年度からの「運用」とする計画でした。${unread}`],
  ['11-1', `工程は、令和5年度からの「運用開始」とする計画でした。${unread}`],
  ['27-2', `工程は、令和5年度からの「公開拡大」とする計画でした。${unread}`],
  ['4-1', '最後の年度の工程は、「運用」とする計画でした。'],
  ['4-2', '最後の年度の工程は、「運用」とする計画でした。'],
  ['4-3', '最後の年度の工程は、「運用」とする計画でした。'],
  // No word in R7: 12-1 stands wholly in R5, the goals of 17-1 and 55-3 end with R6.
  [
    '12-1',
    '最後の年度の工程は書かれていません。最後の工程は、令和5年度の「収入証紙廃止に伴うキャッシュレスの運用開始」と「その他手数料等のキャッシュレス化推進の検討」です。',
  ],
  [
    '17-1',
    '最後の年度の工程は書かれていません。最後の工程は、令和6年度までの「SIM付きモバイルPCへの切り替え」です。',
  ],
  ['55-3', '最後の年度の工程は書かれていません。最後の工程は、令和6年度までの「新規策定」です。'],
  // （R6～） belongs to the last item only, and ends none of the others.
  [
    '28-2',
    `工程は、令和5年度からの「企業へのヒアリング、関係課に協力依頼」と「企業訪問、HPによる広報、寄附企業アフターフォロー」と令和6年度からの「成果報酬型委託による民間活力の活用」とする計画でした。${unread}`,
  ],
  // Side by side, without an arrow.
  [
    '10-1',
    `工程は、令和5年度からの「県民等への周知」と「市町村との意見交換、市町村の支援」とする計画でした。${unread}`,
  ],
  [
    '14-1',
    `工程は、令和5年度からの「セキュリティ相談対応」と「県情報セキュリティポリシーの改定」とする計画でした。${unread}`,
  ],
  [
    '14-2',
    `工程は、令和5年度からの「重大インシデント対応演習」と「情報セキュリティ研修の開催」とする計画でした。${unread}`,
  ],
  [
    '27-1',
    `工程は、令和5年度からの「庁内へのサイト活用等の周知」と「統計データ活用検討」とする計画でした。${unread}`,
  ],
  [
    '39-1',
    `工程は、令和5年度からの「部局への投げかけ、見直し」と「事務の集約に向けた検討・試行・実施」とする計画でした。${unread}`,
  ],
  [
    '42-2',
    `工程は、令和5年度からの「最適保有台数の検討、適宜見直し」と「カーシェアリングなどの保有手段等の調査・分析、検討、適宜見直し」とする計画でした。${unread}`,
  ],
  [
    '50-2',
    `工程は、令和5年度からの「新規重点事業立案時のEBPM調書作成、成果指標の設定」と「EBPMに基づく事後検証の実施、有識者会議の開催」とする計画でした。${unread}`,
  ],
  // An arrow in the column R7.
  [
    '46-1',
    '最後の年度の工程は、「SNSや電子パンフレットの作成等」と「充実した広報の検討・実施」とする計画でした。',
  ],
  [
    '46-2',
    '最後の年度の工程は、「仕事紹介セミナー等イベントの検討・開催」と「大学説明会等の採用イベントへの参加」とする計画でした。',
  ],
  ['15-1', '最後の年度の工程は、「システム評価・移行支援」とする計画でした。'],
  ['48-2', '最後の年度の工程は、「諸制度の運用」とする計画でした。'],
  // An arrow in R6 only.
  ['7-1', `工程は、令和5年度からの「阻害要因の分析と対策の実施」とする計画でした。${unread}`],
  // A word in R7.
  ['50-4', '最後の年度の工程は、「本格実施」とする計画でした。'],
  ['57-2', '最後の年度の工程は、「手法の見直し」、続いて「提案の実施」とする計画でした。'],
];

describe('what the last year of an action was to be is told as its cells print it', () => {
  test.each(cases)('%s', (no, words) => {
    const { due } = plan.actions.find((action) => action.no === no)!;
    expect(due.schedule).toBe(`${over}${words}`);
  });
});

/** The measure, and what its last year was to be. */
const measures: [string, string][] = [
  // A sequence of R7 beside a stage of R5 without an end.
  [
    '57',
    '工程は、令和5年度からの「進捗管理・見直し」（ロードマップの作成）、令和7年度の「手法の見直し」、続いて「提案の実施」（民間事業者からの提案募集）、令和7年度の「処分・新規貸付」（処分・貸付）とする計画でした。「進捗管理・見直し」がいつ終わるかは資料から読めません。',
  ],
  // The numbers of R6 and R7 count what municipalities have finished, not how long the support goes on.
  [
    '13',
    '工程は、令和5年度からの「会議・市町村向け研修等の開催」（スマート自治体推進会議の機能拡充）、令和7年度の「意見交換または個別相談対応の実施」（市町村の支援）、令和5年度からの「国との調整及び市町村の進捗管理」（システム標準化支援）とする計画でした。「会議・市町村向け研修等の開催」と「国との調整及び市町村の進捗管理」がいつ終わるかは資料から読めません。',
  ],
];

describe('what the last year of a measure was to be is told with the years of each part', () => {
  test.each(measures)('%s', (no, words) => {
    expect(plan.measures.find((it) => it.no === no)!.due.schedule).toBe(`${over}${words}`);
  });
});

test('no sentence of any plan has 「から」 twice in a row', () => {
  const sentences = buildSite(rows).plans.flatMap(({ measures, actions }) =>
    [...measures, ...actions].map(({ due }) => due.sentence),
  );
  expect(sentences.filter((it) => /」から「[^」]*」から「/.test(it))).toEqual([]);
  expect(sentences.filter((it) => /からの「[^」]*」から「/.test(it))).toEqual([]);
});

describe('phases are those of the action', () => {
  test.each([
    ['12-1', 'キャッシュレス環境の整備', 'design', null],
    ['15-1', 'システム評価・移行支援', 'prepare', 'rollout'],
    ['16-2', '開発評価・運用評価', 'rollout', null],
    ['34-1', '関係者との調整・開催', 'prepare', 'rollout'],
    ['35-1', '関係者との調整・実施', 'prepare', 'rollout'],
    ['45-1', '民間企業、大学院など派遣先の選定・調整・実施', 'prepare', 'rollout'],
    [
      '46-3',
      '最終合格後に業務説明会の実施、内定通知後に集いの実施、辞退理由の分析・取組の検討',
      'rollout',
      'review',
    ],
    ['50-1', '見通しの作成', 'rollout', null],
    ['55-3', '新規策定', 'rollout', null],
  ])('%s %s', (no, words, phase, phaseTo) => {
    const { stages } = plan.actions.find((action) => action.no === no)!;
    expect(stages.find((stage) => stage.words === words)).toMatchObject({ phase, phaseTo });
  });
});
