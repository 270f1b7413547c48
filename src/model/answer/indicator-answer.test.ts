import { describe, expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { madeUpIndicator, type MadeUp } from '../../testing/builders/made-up-indicator.ts';
import { answerOfIndicator } from './indicator-answer.ts';

const answer = (no: string) =>
  answerOfIndicator(fixturePlan.indicators.find((it) => it.no === no)!);

test('an indicator in percent is to rise, one in pieces to grow', () => {
  expect(answer('1').what).toBe(
    '「手続のオンライン化」で、「オンラインでできるおもな手続の割合」を高める。',
  );
  expect(answer('2').what).toBe('「使わない施設の売却」で、「売却した施設の数」を増やす。');
});

test('its target starts at the baseline and says how many other years have one', () => {
  expect(answer('3').target).toBe(
    '基準値30%（令和5年度・2023年度）から、100%（令和10年度・2028年度）に。ほかに1つの年度の目標があります。',
  );
});

test('a target in words is told as words', () => {
  expect(answer('8').target).toBe('「前年度を下回る」（数値ではない目標）。');
});

test('what is known is the reason of its status', () => {
  expect(answer('4').known).toMatch(/^令和7年度（2025年度）の実績は24分です。.*「後退」です。$/);
});

test('what is not known is every figure so far, or those to come', () => {
  expect([answer('6').unknown, answer('1').unknown]).toEqual([
    'これまでの実績。',
    'これからの年度の実績。',
  ]);
});

const flow = { nature: 'flow', unit: '件' } as const;

/** What is made up, what it is to do, and what it is to reach. */
const cases: [string, MadeUp, string, string][] = [
  [
    'grows from its baseline',
    { baseline: 20, targets: { 2026: 40 } },
    '高める',
    '基準値20%（令和5年度・2023年度）から、40%（令和8年度・2026年度）に。',
  ],
  [
    'is to stay where it was',
    { ...flow, baseline: 5, targets: { 2025: 5, 2026: 5 } },
    '保つ',
    '基準値は5件（令和5年度・2023年度）、目標は令和7年度と令和8年度のどちらも5件。',
  ],
  [
    'may be less than it was',
    { ...flow, baseline: 21, targets: { 2024: 15, 2025: 15, 2026: 15 } },
    '目標の値にする',
    '基準値は21件（令和5年度・2023年度）、目標は令和6年度から令和8年度までのどの年度も15件。',
  ],
  [
    'falls, and is to fall',
    { direction: 'decrease', baseline: 30, targets: { 2026: 10 } },
    '下げる',
    '基準値30%（令和5年度・2023年度）から、10%（令和8年度・2026年度）に。',
  ],
  [
    'has an amount of its own each year: the last says nothing of the others',
    { ...flow, targets: { 2024: 10, 2025: 45, 2026: 5 } },
    '目標の値にする',
    '10件（令和6年度）、45件（令和7年度）、5件（令和8年度）に。',
  ],
  [
    'has an amount of its own in more years than are listed',
    { ...flow, targets: { 2024: 1, 2025: 2, 2026: 3, 2027: 4, 2028: 5 } },
    '増やす',
    '5件（令和10年度・2028年度）に。ほかに4つの年度の目標があります。',
  ],
  [
    'is the same in some years between which others have none',
    { ...flow, targets: { 2024: 3, 2026: 3 } },
    '目標の値にする',
    '3件（令和6年度）、3件（令和8年度）に。',
  ],
  [
    'is a level on its way',
    { targets: { 2025: 60, 2026: 80 } },
    '高める',
    '80%（令和8年度・2026年度）に。ほかに1つの年度の目標があります。',
  ],
  [
    'has a baseline of another kind',
    { ...flow, baseline: 51, isComparable: false, targets: { 2025: 44, 2026: 5 } },
    '目標の値にする',
    '44件（令和7年度）、5件（令和8年度）に。基準値51件（令和5年度・2023年度）とは、性質が違うため比べられません。',
  ],
  [
    'starts from an average, which is no sum',
    { ...flow, baseline: 122, averageFrom: 2021, targets: { 2026: 130 } },
    '増やす',
    '基準値122件（令和3年度から令和5年度までの平均）から、130件（令和8年度・2026年度）に。',
  ],
  [
    'is to reach an amount in each year of a period, told in one row: that is no sum',
    { ...flow, targetsFrom: 2024, targets: { 2028: 3 } },
    '目標の値にする',
    '令和6年度から令和10年度までのどの年度も3件に。',
  ],
  [
    'is to reach an amount in a period as a whole',
    { ...flow, targetsFrom: 2024, qualifier: 'total', targets: { 2028: 3 } },
    '目標の値にする',
    '令和6年度から令和10年度までの累計で3件に。',
  ],
  [
    'counts from nought',
    { nature: 'cumulative', unit: '億円', targets: { 2026: 120 } },
    '増やす',
    '120億円（令和8年度・2026年度）に。',
  ],
  [
    'has an aim in words',
    { baseline: 47, targets: { 2026: 'ほぼ全員' } },
    '高める',
    '基準値は47%（令和5年度・2023年度）、目標は「ほぼ全員」（数値ではない目標）。',
  ],
  [
    'is compared with the year before',
    { direction: 'decrease', kind: 'below_previous_year', targets: { 2026: '前年度を下回る' } },
    '前年度より減らす',
    '「前年度を下回る」（数値ではない目標）。',
  ],
  [
    'is compared with the whole country',
    { kind: 'above_national_average', targets: { 2026: '全国平均を上回る' } },
    '全国平均より高くする',
    '「全国平均を上回る」（数値ではない目標）。',
  ],
];

describe('what is to be done and reached is what the numbers ask for', () => {
  test.each(cases)('of what %s', (_, madeUp, aim, target) => {
    const told = answerOfIndicator(madeUpIndicator(madeUp));
    expect([told.what, told.target]).toEqual([`「架空の指標」を${aim}。`, target]);
  });
});
