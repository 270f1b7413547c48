import { describe, expect, test } from 'vitest';
import { labelFacts } from './label-facts.ts';

describe('the years of a label are fiscal years', () => {
  test.each<[string, number[][]]>([
    ['R7：61%', [[2025]]],
    ['Ｒ７：６１％', [[2025]]],
    ['令和元年度：5件', [[2019]]],
    ['平成31年度', [[2019]]],
    ['H30：12.5%（R1：13）', [[2018], [2019]]],
    ['R4.3：920者', [[2021]]],
    ['R4.9末：47.0%', [[2022]]],
    ['令和5年3月：3件', [[2022]]],
    ['令和5年：3件', [[2023, 2022]]],
    ['2025年度：16%', [[2025]]],
    ['2025年3月：16%', [[2024]]],
    ['2025：16', [[2025]]],
    ['R8～R10：3件', [[2026], [2028]]],
    ['2000回', []],
    ['2,000回', []],
    ['前年度を下回る', []],
    ['5年間で1,000名以上', []],
    ['PR2回', []],
  ])('%s', (label, fys) => {
    expect(labelFacts(label).years.map((it) => it.fys)).toEqual(fys);
  });
});

describe('the numbers of a label are those that are no year and no day', () => {
  test.each<[string, string[]]>([
    ['R7：61%', ['61']],
    ['R6：1,234人', ['1234']],
    ['Ｒ６：１，２３４人', ['1234']],
    ['R4.3：920者', ['920']],
    ['R7：▲5億円', ['-5']],
    ['R6目標値：100%（R7）', ['100']],
    ['5年間で1,000名以上', ['1000']],
    ['12月末：3件', ['3']],
    ['R7第2四半期：20%', ['20']],
    ['2,000回', ['2000']],
    ['R7：61.0%（R6：58.5%）', ['61.0', '58.5']],
    ['前年度を下回る', []],
    ['R7', []],
  ])('%s', (label, numbers) => {
    expect(labelFacts(label).numbers.map(({ text }) => text)).toEqual(numbers);
  });

  test.each([
    ['R7：12万人', 120000],
    ['R7：3億円', 300000000],
    ['R7：8割', 80],
    ['R7：4分の1', 0.25],
    ['R7：▲5', 5],
  ])('%s may stand for %s', (label, number) => {
    expect(labelFacts(label).numbers[0]!.others).toContain(number);
  });
});
