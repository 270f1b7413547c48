import { describe, expect, test } from 'vitest';
import { kanjiNumber, percentOfTenths } from './kanji-number.ts';

describe('numbers in kanji', () => {
  test.each([
    ['〇', 0],
    ['七', 7],
    ['十', 10],
    ['十二', 12],
    ['六十一', 61],
    ['百', 100],
    ['三百五', 305],
    ['千二百', 1200],
    ['二〇二五', 2025],
    ['', undefined],
    ['一千', undefined],
    ['十十', undefined],
    ['六十一人', undefined],
    ['61', undefined],
  ])('%s', (text, number) => {
    expect(kanjiNumber(text)).toBe(number);
  });
});

describe('tenths in percent', () => {
  test.each([
    ['5割', '50'],
    ['10割', '100'],
    ['3割2分', '32'],
    ['6割2分5厘', '62.5'],
    ['5割引', undefined],
    ['12割', undefined],
    ['2分', undefined],
  ])('%s', (text, percent) => {
    expect(percentOfTenths(text)).toBe(percent);
  });
});
