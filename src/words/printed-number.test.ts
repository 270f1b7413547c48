import { describe, expect, test } from 'vitest';
import { printedNumber } from './printed-number.ts';

describe('a value is found in its label as it is printed', () => {
  test.each([
    ['R6年度までに…3.00%', 3, { decimals: 2, before: '', after: '' }],
    ['R6：99.50%', 99.5, { decimals: 2, before: '', after: '' }],
    ['R6：99.5%', 99.5, { decimals: 1, before: '', after: '' }],
    ['R5：5件', 5, { decimals: 0, before: '', after: '' }],
    ['R5：3,000人', 3000, { decimals: 0, before: '', after: '' }],
    ['R7年度末までに…概ね20%程度', 20, { decimals: 0, before: '概ね', after: '程度' }],
    ['毎年度約60課所', 60, { decimals: 0, before: '約', after: '' }],
    ['R5：30か所程度', 30, { decimals: 0, before: '', after: '程度' }],
    ['Ｒ６：２．５０％', 2.5, { decimals: 2, before: '', after: '' }],
    ['▲5.0', -5, { decimals: 1, before: '', after: '' }],
  ])('%s', (label, value, printed) => {
    expect(printedNumber(label, value)).toEqual(printed);
  });

  test('or is not there', () => {
    expect(printedNumber('全国平均を超える', 3)).toBeNull();
  });
});
