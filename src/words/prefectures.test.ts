import { expect, test } from 'vitest';
import { prefectureName } from './prefectures.ts';

test.each([
  ['01', '北海道'],
  ['02', '青森県'],
  ['13', '東京都'],
  ['26', '京都府'],
  ['27', '大阪府'],
  ['47', '沖縄県'],
  ['00', null],
  ['48', null],
  ['99', null],
  ['2', null],
  ['', null],
])('the prefecture with the code 「%s」 is %s', (code, name) => {
  expect(prefectureName(code)).toBe(name);
});
