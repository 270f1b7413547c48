import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { gramsOf, queryGrams } from './grams.ts';

const grams = (text: string) => gramsOf(fold(text));
const asked = (text: string) => queryGrams(fold(text)).split(' ').filter(Boolean);

// 県 U+770C, 有 U+6709, 地 U+5730: (0x770C × 31 + 0x6709 × 17) mod 128 = 13 → an; 有地 = 71 → eh.
test('a text of three kanji has two pairs, each a word of two letters', () => {
  expect(grams('県有地')).toEqual(['an', 'eh']);
});

test('a pair that comes again stands once', () => {
  expect(grams('県有、県有')).toEqual(grams('県有、'));
});

// 県有 13 → an, 財産 82 → fc, 活用 77 → en.
test('every second pair covers a wording of even length', () => {
  expect(asked('県有財産活用')).toEqual(['an', 'fc', 'en']);
});

test('the last pair is asked for too where every second leaves the last character out', () => {
  expect(asked('県有地')).toEqual(['an', 'eh']);
});

test.each([
  ['a single kanji', '県'],
  ['hiragana', 'ざんぎょう'],
  ['a year', '2024年度'],
  ['an era year', '令和6年度'],
  ['digits', '27'],
  ['marks', '（）'],
  ['nothing', ''],
])('%s gives nothing to ask the index for', (_, wording) => {
  expect(queryGrams(fold(wording))).toBe('');
});

test('a pair that begins with hiragana says too little to be in the index', () => {
  expect(grams('のみ')).toEqual([]);
});

test('a pair that ends with hiragana is in the index', () => {
  expect(grams('県の')).toHaveLength(1);
});

test.each([
  ['県有地', '未利用県有地の売却'],
  ['キャッシュレス', '手数料のｷｬｯｼｭﾚｽ決済'],
  ['ＡＩ', '生成aiの利用'],
  ['取組', '令和6年度の取り組み'],
  ['システムサーバー', '新しいシステムサーバの調達'],
  ['1箇所', '市内の1か所に置く'],
  ['№27', '施策No.27の実施'],
  ['障害者', '障がい者の雇用'],
  ['2(1)⑤', '施策2（1）⑤の実施'],
  ['No.27', '施策No. 27の実施'],
])('all pairs asked for 「%s」 are among those of 「%s」', (wording, text) => {
  expect(asked(wording).length).toBeGreaterThan(0);
  expect(grams(text)).toEqual(expect.arrayContaining(asked(wording)));
});

test.each(['リンゴ', 'ゴミ', 'りんご', '税'])(
  'for 「%s」 every page is proposed: it may be written in another script',
  (wording) => {
    expect(asked(wording)).toEqual([]);
  },
);
