import { describe, expect, test } from 'vitest';
import { code, fiscalYear, integer, number, text } from '../../../tables/describe/column.ts';
import { halfTranslatedNumber } from './half-translated-number.ts';

const words = { title: '', title_en: '', about: '', example: '' };
const value = number('value', words);
const order = integer('order', words);
const fy = fiscalYear('fy', words);

describe('finds the plain number in a cell still dressed for people', () => {
  test.each([
    [value, '10%', '10'],
    [value, '10％', '10'],
    [value, '1,234', '1234'],
    [value, '１，２３４', '1234'],
    [value, '▲5', '-5'],
    [value, '△1.5', '-1.5'],
    [value, '−3', '-3'],
    [value, '約80', '80'],
    [value, '+12', '12'],
    [value, '1,234件', '1234'],
    [value, '12 人', '12'],
    [order, '２番', '2'],
    [fy, '令和6', '2024'],
    [fy, '令和6年度', '2024'],
    [fy, 'R6', '2024'],
    [fy, '2024年度', '2024'],
    [fy, '２０２４', '2024'],
  ])('$name: %s → %s', (column, cell, plain) => {
    expect(halfTranslatedNumber(cell, column)).toBe(plain);
  });
});

describe('leaves to other rules what is plain, no number, or no column of numbers', () => {
  test.each([
    [value, '10'],
    [value, '-0.5'],
    [value, '四割'],
    [value, '45～50'],
    [value, '1E10'],
    [value, ''],
    [fy, '2024'],
    [fy, '6年度'],
    [fy, '10%'],
    [text('label', words), '10%'],
    [code('no', words), 'R6'],
  ])('$name: %s', (column, cell) => {
    expect(halfTranslatedNumber(cell, column)).toBeUndefined();
  });
});
