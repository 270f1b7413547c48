import { describe, expect, test } from 'vitest';
import { rewrite, swap, told, type Change } from './changes.ts';

// What a hurried officer does to 架空市, and the one thing that is to be said of it.

const home = 'data/plans/kaku-reform-2024';
const measures = `${home}/measures.csv`;

describe('a cell is told what it means', () => {
  const organizations = 'data/organizations.csv';
  const url = 'https://www.city.kaku.example.jp/';
  const values = `${home}/indicator_values.csv`;
  const target = 'R9：75%,2027,75';
  test.each<[string, Change, readonly string[]]>([
    [
      'an address without https',
      swap(organizations, url, 'www.city.kaku.example.jp'),
      ['https://www.city.kaku.example.jp', 'http://www.city.kaku.example.jp'],
    ],
    [
      'an address with a slip',
      swap(organizations, url, 'htps://www.city.kaku.example.jp/'),
      ['https://www.city.kaku.example.jp/', 'http://www.city.kaku.example.jp/'],
    ],
    [
      'two addresses',
      swap(organizations, url, 'https://a.example.jp https://b.example.jp'),
      ['https://a.example.jp', 'https://b.example.jp'],
    ],
    [
      'an address with a blank',
      swap(organizations, url, 'https://a.example.jp/a b.pdf'),
      ['https://a.example.jp/a%20b.pdf'],
    ],
    ['a file of one computer', swap(organizations, url, 'C:\\Users\\kaku\\plan.pdf'), []],
    ['a shared folder', swap(organizations, url, '\\\\server\\share\\plan.pdf'), []],
    ['a page with p.', swap(measures, '第1の1①,3', '第1の1①,p.3'), ['3']],
    ['a page with ページ', swap(measures, '第1の1①,3', '第1の1①,3-4ページ'), ['3-4']],
    [
      'a letter apart from its mark',
      swap(measures, '手続のオンライン化', 'て\u3099んし化'),
      ['でんし化'],
    ],
    ['a year that depends on who says it', swap(values, target, 'R9：75%,最終年度,75'), []],
    ['the end of March', swap(values, target, 'R9：75%,2028年3月末,75'), ['2027', '2028']],
    ['a value above', swap(values, target, 'R9：75%超,2027,75%超'), ['75']],
    ['a share as a fraction', swap(values, target, 'R9：3/4,2027,3/4'), ['75', '3']],
    ['a change in points', swap(values, target, 'R9：5ポイント増,2027,5ポイント増'), []],
    ['an aim in words', swap(values, target, 'R9：全件,2027,全件'), []],
  ])('%s', (_, change, near) => {
    const problems = told(change).filter(({ rule }) => rule !== 'target-kind');
    expect(problems).toHaveLength(1);
    expect(problems[0]!.nearest ?? []).toEqual(near);
    expect(problems[0]!.fix).toMatch(/ください/);
  });
});

describe('what contradicts itself is told', () => {
  const values = `${home}/indicator_values.csv`;
  const effects = `${home}/effects.csv`;
  const results = `${home}/results.csv`;
  test.each<[string, Change, string]>([
    [
      '80%以上 in the label alone',
      swap(values, 'R9：75%,2027,75', 'R9：75%以上,2027,75'),
      'label-words',
    ],
    ['seconds beside minutes', swap(values, 'R7：24分', 'R7：24秒'), 'label-words'],
    [
      'a rising indicator of a falling target',
      swap(`${home}/indicators.csv`, ',1-1,,decrease,', ',1-1,,increase,'),
      'direction',
    ],
    [
      'an effect told twice',
      swap(
        effects,
        '5,saving,actual',
        '14,saving,actual,2025,2310,千円,,,2-1-1,,,kaku-reform-2025-report,効果の一覧,15\n5,saving,actual',
      ),
      'effect-figures',
    ],
    ['yen among thousands of yen', swap(effects, '5000,千円', '5000000,円'), 'effect-figures'],
    [
      'an actual that is a copy of the year before',
      (folder) => {
        const said = 'actual,,2024,61.8,,,,,,,,,kaku-reform-2025-report,指標の状況,4';
        const next = 'actual,,2025,61.8,,,,,,,,,kaku-reform-2025-report,指標の状況,4';
        rewrite(values, (it) => `${it}7,${said}\n7,${next}\n`)(folder);
      },
      'odd-figures',
    ],
    [
      'a target before the plan',
      swap(values, 'R9：75%,2027,75', 'H30：75%,2018,75'),
      'odd-figures',
    ],
    [
      'two grades of one evaluator',
      rewrite(
        results,
        (it) =>
          `${it}2025-90,2025,assessment,別の見方。,1-1-1,,,,,C,一次,,,kaku-reform-2025-report,評価の一覧 9,14\n`,
      ),
      'state-conflict',
    ],
    [
      'a division before it was there',
      swap(
        'data/divisions.csv',
        ',digital,デジタル推進課,division,2026,',
        ',digital,デジタル推進課,division,2028,',
      ),
      'abolished-division',
    ],
    ['data of a day to come', swap('data/site.csv', 'as_of,2026-11', 'as_of,2027-01'), 'as-of-age'],
  ])('%s', (_, change, rule) => {
    expect(new Set(told(change).map((it) => it.rule))).toEqual(new Set([rule]));
  });
});
