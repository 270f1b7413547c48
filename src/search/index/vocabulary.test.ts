import { expect, test } from 'vitest';
import { entryOf, partOf, type SearchPart } from './entry.ts';
import { vocabularyOf, type Token, type Tokenize } from './vocabulary.ts';

const readings: Record<string, string> = {
  女性: 'ジョセイ',
  管理職: 'カンリショク',
  比率: 'ヒリツ',
  向上: 'コウジョウ',
  研修: 'ケンシュウ',
  窓: 'マド',
  謎: '',
};
const subcategories: Record<string, string> = { こと: '非自立', それ: '代名詞', '３': '数' };

/** Knows the words above and takes every other character for a particle. */
const tokenize: Tokenize = (text) => {
  const known = [...Object.keys(readings), ...Object.keys(subcategories), '再'].join('|');
  return (text.match(new RegExp(`${known}|.`, 'gu')) ?? []).map(tokenOf);
};

function tokenOf(surface: string): Token {
  if (surface === '再')
    return { surface, partOfSpeech: '接頭詞', subcategory: '名詞接続', reading: 'サイ' };
  const subcategory = subcategories[surface];
  const isNoun = surface in readings || subcategory !== undefined;
  return {
    surface,
    partOfSpeech: isNoun ? '名詞' : '助詞',
    subcategory: subcategory ?? '一般',
    reading: readings[surface] ?? surface,
  };
}

const wordsOf = (given: Partial<SearchPart>, synonyms: string[][] = []) => {
  const part = partOf({ kind: 'measure', url: '/', title: '', ...given });
  const content = { labels: {} as never, entries: [entryOf(part)] };
  return vocabularyOf(content, synonyms, tokenize);
};
const spellings = (given: Partial<SearchPart>) => wordsOf(given).map(([word]) => word);

test('nouns of a title stand alone and joined, with their readings', () => {
  expect(wordsOf({ title: '女性管理職の研修' })).toEqual([
    ['女性', 'ジョセイ'],
    ['女性管理職', 'ジョセイカンリショク'],
    ['研修', 'ケンシュウ'],
    ['管理職', 'カンリショク'],
  ]);
});

test('every stretch of neighbouring nouns of a title is a word', () => {
  expect(new Set(spellings({ title: '女性管理職比率' }))).toEqual(
    new Set(['女性', '管理職', '比率', '女性管理職', '管理職比率', '女性管理職比率']),
  );
});

test('names are read like titles', () => {
  expect(spellings({ names: ['女性研修'] })).toEqual(['女性', '女性研修', '研修']);
});

test.each([
  ['a summary', { summary: '女性研修' }],
  ['the rest', { rest: ['女性研修'] }],
])('of %s only single nouns are words', (_, given) => {
  expect(spellings(given)).toEqual(['女性', '研修']);
});

test('a prefix joins what follows', () => {
  expect(wordsOf({ title: '再研修' })).toContainEqual(['再研修', 'サイケンシュウ']);
});

test.each(['こと', 'それ', '３', 'の', '窓', '、'])('「%s」 is no word', (title) => {
  expect(spellings({ title })).toEqual([]);
});

test('a word longer than fourteen characters is left out', () => {
  const title = '女性管理職比率向上研修管理職研修'; // 16
  expect(title).toHaveLength(16);
  expect(spellings({ title })).not.toContain(title);
  expect(spellings({ title })).toContain('女性管理職比率向上');
});

test('a word of which a part has no reading has none', () => {
  expect(wordsOf({ title: '女性謎' })).toContainEqual(['女性謎', '']);
});

test('a word that comes again stands once', () => {
  expect(spellings({ title: '女性', names: ['女性'], summary: '女性の女性' })).toEqual(['女性']);
});

test('a word of the table of synonyms stays whole', () => {
  expect(wordsOf({}, [['女性の研修']])).toEqual([['女性の研修', 'ジョセイのケンシュウ']]);
});

test('words stand in the order of their spelling', () => {
  // 女 U+5973, 比 U+6BD4, 研 U+7814, 管 U+7BA1
  expect(spellings({ title: '管理職と研修と比率と女性' })).toEqual([
    '女性',
    '比率',
    '研修',
    '管理職',
  ]);
});
