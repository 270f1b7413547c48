import { expect, test } from 'vitest';
import { partOf } from '../index/entry.ts';
import { excerptOf, formsOfHits, marked, type Stretch } from './excerpt.ts';
import { formsOf } from './words/wanted.ts';

const forms = (...words: string[]) => words.flatMap((word) => formsOf(word));
/** Stretches as one text, marks in 【】. */
const drawn = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, marked: isMarked }) => (isMarked ? `【${text}】` : text)).join('');

test.each([
  ['in the middle', '市の窓口で', ['窓口'], '市の【窓口】で'],
  ['at both ends', '窓口と窓口', ['窓口'], '【窓口】と【窓口】'],
  [
    'in the spelling of the source',
    '手数料のｷｬｯｼｭﾚｽ化',
    ['キャッシュレス'],
    '手数料の【ｷｬｯｼｭﾚｽ】化',
  ],
  ['with all that was folded', '計画は令和6年度から', ['2024'], '計画は【令和6】年度から'],
  ['with kana that may be left out', '各課の取り組みを', ['取組'], '各課の【取り組み】を'],
  ['inside quotation marks', '「県有地」の売却', ['県有地'], '「【県有地】」の売却'],
  ['of several wordings', '男性の育休', ['育休', '男性'], '【男性】の【育休】'],
  ['joined where they touch', '男性育休', ['男性', '育休'], '【男性育休】'],
  ['joined where they overlap', '県有地売却', ['県有地', '有地売却'], '【県有地売却】'],
  ['nowhere where the word is not', '市の道路', ['窓口'], '市の道路'],
  ['not inside another word', 'FAIRな競争', ['AI'], 'FAIRな競争'],
])('hits are marked %s', (_, source, words, expected) => {
  expect(drawn(marked(source, forms(...words)))).toBe(expected);
});

test('stretches are never empty', () => {
  expect(marked('窓口', forms('窓口'))).toEqual([{ text: '窓口', marked: true }]);
  expect(marked('', forms('窓口'))).toEqual([]);
});

test('a text of 120 characters is shown whole', () => {
  const source = `${'道'.repeat(118)}窓口`;
  expect(drawn(excerptOf(source, forms('窓口')))).toBe(`${'道'.repeat(118)}【窓口】`);
});

test('of a longer text 120 characters are shown, 36 of them before the first hit', () => {
  const source = `${'道'.repeat(100)}窓口${'橋'.repeat(100)}`;
  const expected = `…${'道'.repeat(36)}【窓口】${'橋'.repeat(82)}…`;
  expect(drawn(excerptOf(source, forms('窓口')))).toBe(expected);
});

test('of a longer text without a hit the beginning is shown', () => {
  const expected = `${'道'.repeat(120)}…`;
  expect(drawn(excerptOf('道'.repeat(121), forms('窓口')))).toBe(expected);
});

test('a hit near the beginning is shown from the beginning', () => {
  const expected = `市の【窓口】${'橋'.repeat(116)}…`;
  expect(drawn(excerptOf(`市の窓口${'橋'.repeat(200)}`, forms('窓口')))).toBe(expected);
});

test('a hit near the end is shown up to the end', () => {
  const expected = `…${'道'.repeat(118)}【窓口】`;
  expect(drawn(excerptOf(`${'道'.repeat(200)}窓口`, forms('窓口')))).toBe(expected);
});

test('the wordings of hits are collected once each', () => {
  const [asked, other] = forms('窓口', '受付');
  const part = partOf({ kind: 'measure', url: '/', title: '窓口' });
  const hit = { part, field: 'title', source: '窓口', score: 1 } as const;
  const hits = [
    { ...hit, forms: [asked!] },
    { ...hit, forms: [other!, asked!] },
  ];
  expect(formsOfHits(hits)).toEqual([asked, other]);
});
