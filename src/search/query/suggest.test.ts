import { expect, test } from 'vitest';
import type { Suggestion } from '../index/suggestions.ts';
import { suggest } from './suggest.ts';

const suggestions: Suggestion[] = [
  ['measure', '総合窓口の設置', '/1/', '', '', []],
  ['term', '窓口業務', '/2/', 'まどぐちぎょうむ', '', []],
  ['topic', '窓口の改善', '/3/', '', '', []],
  ['term', 'キャッシュレス決済', '/4/', 'きゃっしゅれすけっさい', '', []],
  ['term', '惑い', '/5/', 'まどい', '', []],
  ['measure', 'まどの修理', '/6/', '', '架空市', ['開口部']],
];
const suggested = (typed: string) =>
  suggest(typed, suggestions).map(({ suggestion: [, name] }) => name);

test.each([
  ['窓口', ['窓口業務', '窓口の改善', '総合窓口の設置']],
  ['窓口の', ['窓口の改善', '総合窓口の設置']],
  ['ｷｬｯｼｭ', ['キャッシュレス決済']],
  ['きゃっ', ['キャッシュレス決済']],
  ['決済', ['キャッシュレス決済']],
  ['まど', ['まどの修理', '窓口業務', '惑い']],
  ['けっさい', []],
  ['水道', []],
  ['開口', ['まどの修理']],
  ['開', []],
  ['口部', []],
  ['', []],
  ['　', []],
])(
  '「%s」 goes on as %j: by its beginning, by its reading, inside, then by another word',
  (typed, names) => {
    expect(suggested(typed)).toEqual(names);
  },
);

test('not more than eight names are offered', () => {
  const many = Array<Suggestion>(9).fill(['topic', '窓口', '/', '', '', []]);
  expect(suggest('窓', many)).toHaveLength(8);
});

test('the other word that led to a name is told; a name that goes on itself needs none', () => {
  expect(suggest('開口', suggestions).map(({ by }) => by)).toEqual(['開口部']);
  expect(suggest('まどの', suggestions).map(({ by }) => by)).toEqual([null]);
});
