import { expect, test } from 'vitest';
import type { Suggestion } from '../../index/suggestions.ts';
import { nearestTo } from './nearest.ts';

const named = (name: string): Suggestion => ['topic', name, `/${name}/`, '', '', []];
const nearest = (query: string, names: string[]) =>
  nearestTo(query, names.map(named)).map(([, name]) => name);

test('the name that shares more pairs comes first', () => {
  // Of 公共 共施 施設: 公共施設 shares all three, 公共事業 one of three.
  expect(nearest('公共施設', ['公共事業', '公共施設'])).toEqual(['公共施設', '公共事業']);
});

test('names that are equally near stay in their order', () => {
  expect(nearest('公共施設', ['公共乙丙', '公共甲丙'])).toEqual(['公共乙丙', '公共甲丙']);
});

test('a name that shares nothing is not near', () => {
  expect(nearest('公共施設', ['残業時間'])).toEqual([]);
});

test('a name that shares one pair of too many is not near', () => {
  // 2 × 1 shared pair of 1 + 10 pairs is 0.181…, of 1 + 11 pairs 0.166…
  expect(nearest('公共', ['公共一二三四五六七八九'])).toEqual(['公共一二三四五六七八九']);
  expect(nearest('公共', ['公共一二三四五六七八九十'])).toEqual([]);
});

test('spelling does not matter', () => {
  expect(nearest('ｷｬｯｼｭﾚｽ', ['きゃっしゅれす'])).toEqual(['きゃっしゅれす']);
});

test('not more than six names are given', () => {
  expect(nearest('窓口', Array<string>(7).fill('窓口'))).toHaveLength(6);
});

test.each(['', '窓'])('nothing is near to 「%s」, which has no pair', (query) => {
  expect(nearest(query, ['窓口', '窓'])).toEqual([]);
});
