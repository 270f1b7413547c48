import { expect, test } from 'vitest';
import { fixturePlan } from '../../../src/testing/builders/fixture-site.ts';
import { fixtureFolder } from '../../../src/testing/builders/input-folder.ts';
import { bookPlan, chaptersOf } from './book-chapters.ts';

test('a book goes from the whole to the parts to the record, and ends with what explains it', () => {
  const inside = chaptersOf(fixturePlan).map(
    ({ title, level }) => `${'・'.repeat(level - 1)}${title}`,
  );
  expect(inside).toEqual([
    '計画のあらまし',
    'すべての取組の工程',
    '第1 便利な窓口',
    '・1 手続と窓口の改善',
    '・・① 手続のオンライン化',
    '・・② 窓口の改善',
    '第2 身軽な役所',
    '・1 仕事と資産の見直し',
    '・・① 仕事の進め方の見直し',
    '・・② 公共施設の見直し',
    '・・③ 市民の声を生かす仕組み',
    '指標の一覧',
    '令和7年度の取組',
    '令和8年度の取組',
    '関連事業',
    '点検・見直し',
    '変更の記録',
    'この冊子に出てくる用語',
    '出典：架空市行政改革プラン（架空）',
    '出典：架空市行政改革プラン 令和7年度の取組状況（架空）',
  ]);
});

test('short chapters go on below others, so that no sheet holds a heading alone', () => {
  const below = chaptersOf(fixturePlan).filter(({ startsSheet }) => !startsSheet);
  // Two sections inside pillars, five measures, two sources.
  expect(below).toHaveLength(9);
});

test('every page is a chapter only once', () => {
  const chapters = chaptersOf(fixturePlan);
  for (const key of ['id', 'address'] as const)
    expect(new Set(chapters.map((chapter) => chapter[key])).size).toBe(chapters.length);
});

test('a command that names no plan of the data is told which ones there are', () => {
  expect(bookPlan(fixtureFolder, ['kaku-reform-2024']).title).toBe('架空市行政改革プラン（架空）');
  const known = 'npm run book -- kaku-reform-2024（架空市行政改革プラン（架空））';
  expect(() => bookPlan(fixtureFolder, ['kaku-reform-2025'])).toThrow(
    `計画「kaku-reform-2025」はありません。次のどれかを実行してください。\n  ${known}`,
  );
  expect(() => bookPlan(fixtureFolder, [])).toThrow('計画を1つ書いてください。');
  expect(() => bookPlan(fixtureFolder, ['a', 'b'])).toThrow('計画を1つ書いてください。');
});
