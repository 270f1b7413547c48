import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
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
