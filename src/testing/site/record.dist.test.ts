import { describe, expect, test } from 'vitest';
import { planRows } from './reading/input.ts';
import { textOf } from './reading/pages.ts';
import { mainOf, pageAt, squeezed } from './reading/showing.ts';
import { fixtureSite as site } from './reading/sites.ts';

// What happens to a plan over the years, each on every kind of page that it belongs to: in 架空市.

const plan = '/plans/kaku-reform-2024/';
const history = ['/changes/', `${plan}changes/`, `${plan}reviews/`, '/feed.xml'];

/** The words of the main part of a page, or the text of a file, without white space. */
function wordsAt(path: string): string {
  const isPage = path.endsWith('/');
  return isPage ? squeezed(mainOf(pageAt(site, path))) : textOf(site, path).replace(/\s+/g, '');
}

const records: Record<string, [path: string, ...words: string[]][]> = {
  'a year of assessments by the government': [
    [`${plan}measures/2-1-2/`, '団体の評価：順調', 'おおむね計画のとおりに進んでいる'],
    [`${plan}sections/1/`, '第1の柱は、窓口システムの遅れを除いて順調に進んだ'],
    [`${plan}results/2025/`, '団体の評価：やや遅れ', '第1の柱は、窓口システムの遅れを除いて'],
    [plan, '令和7年度の取組（13件）'],
  ],
  'an opinion of the committee with its answer': [
    [
      `${plan}measures/1-1-2/`,
      '混み具合を知りたいという意見',
      '対応：待ち時間の公表を取組に加える',
    ],
    [`${plan}reviews/`, '混み具合を知りたいという意見', '対応：待ち時間の公表を取組に加える'],
  ],
  'a target with its revision': [
    ...['measures/1-1-1/', 'indicators/1/'].map((page): [string, ...string[]] => [
      `${plan}${page}`,
      '目標値見直し前令和10年度（2028年度）80R10：80%',
      '目標値見直し後令和10年度（2028年度）85R10：85%',
      '（令和8年3月27日（2026年3月27日）決定）',
      '80%→85%',
    ]),
    [`${plan}indicators/`, '85%以上（R10・2028）'],
    ['/topics/online-procedures/', '85%以上（R10・2028）'],
    ...history.map((path): [string, ...string[]] => [
      path,
      '見直し',
      '80%→85%',
      '本部の決定で引き上げた',
    ]),
    [
      '/data/figures.csv',
      ',80,%,R10：80%,at_least,original,yes,',
      ',85,%,R10：85%,at_least,revised,no,',
    ],
  ],
  'a preliminary actual and the final one': ['measures/1-1-1/', 'indicators/1/'].map((page) => [
    `${plan}${page}`,
    '実績値速報確定前令和7年度（2025年度）61',
    '実績値令和7年度（2025年度）62',
  ]),
  'a correction': [
    [`${plan}measures/1-1-2/`, '訂正', '令和7年度→令和8年度', '資料の読み違いを正した'],
    ['/', '訂正', '令和7年度→令和8年度', '資料の読み違いを正した'],
    ...history
      .filter((path) => !path.endsWith('/reviews/'))
      .map((path): [string, ...string[]] => [
        path,
        '訂正',
        '令和7年度→令和8年度',
        '資料の読み違いを正した',
      ]),
  ],
  'an action that was added': [
    [`${plan}measures/1-1-2/`, '待ち時間の公表令和7年度に追加', '令和7年度に加わりました'],
    [`${plan}timeline/`, '待ち時間の公表令和7年度に追加'],
    [`${plan}results/2025/`, '待ち時間の公表', '毎日公表した'],
    ['/organizations/kaku-city/divisions/each-division/', '待ち時間の公表'],
    ...history.map((path): [string, ...string[]] => [path, '追加', '（なし）→待ち時間の公表']),
  ],
  'an action that was abolished': [
    [
      `${plan}measures/2-1-1/`,
      '紙の回覧の廃止令和7年度で終了',
      '令和7年度で終わりました。電子決裁への一本化に含めたため電子決裁への一本化',
    ],
    [`${plan}timeline/`, '紙の回覧の廃止令和7年度で終了'],
    [`${plan}results/2025/`, '団体の評価：終了', '回覧の件数を半分に減らした'],
    ...history.map((path): [string, ...string[]] => [path, '廃止', '（なし）→令和7年度']),
  ],
};

describe.each(Object.entries(records))('%s shows', (_, places) => {
  test.each(places)('on %s', (path, ...words) => {
    const shown = wordsAt(path);
    expect(words.filter((part) => !shown.includes(part))).toEqual([]);
  });
});

describe('架空市 has all that these and other tests look for, so that none passes on nothing', () => {
  const rows = (table: string) => planRows(site.input, table);

  test.each([
    'indicators',
    'indicator_values',
    'results',
    'reviews',
    'projects',
    'project_measures',
  ])('%s', (table) => {
    expect(rows(table).length).toBeGreaterThan(0);
  });

  test('figures of a section, below which a measure has none of its own', () => {
    expect(wordsAt(`${plan}measures/1-1-2/`)).toContain(
      '「手続と窓口の改善」にまとめて示されています',
    );
  });

  test('results of two years, measures with a topic and without', () => {
    expect(new Set(rows('results').map(({ fy }) => fy)).size).toBe(2);
    const withTopic = new Set(rows('measure_topics').map(({ measure_no }) => measure_no));
    expect(withTopic.size).toBeGreaterThan(0);
    expect(withTopic.size).toBeLessThan(rows('measures').length);
  });
});

test('what a government says of itself is not counted among the statuses that we compute', () => {
  expect(wordsAt(`${plan}measures/1-1-2/`)).toContain('団体の評価：やや遅れ');
  expect(mainOf(pageAt(site, `${plan}measures/1-1-2/`)).querySelectorAll('.status')).toEqual([]);
});
