import { describe, expect, test } from 'vitest';
import type { Term } from '../types/model.ts';
import { termParts } from './term-parts.ts';

/** Terms by their words; other spellings follow after a |. */
function glossary(...terms: string[]): Term[] {
  return terms.map((written) => {
    const [term = '', ...aliases] = written.split('|');
    return { term, aliases } as Partial<Term> as Term;
  });
}

/** The text with its terms in brackets: 「[ICT]の活用」. */
function marked(text: string, terms: Term[]): string {
  return termParts(text, terms)
    .map((part) => (part.term ? `[${part.text}]` : part.text))
    .join('');
}

describe('the terms of a text', () => {
  test.each([
    [
      'stand out once, at the first place',
      ['電子決裁'],
      '電子決裁と電子決裁',
      '[電子決裁]と電子決裁',
    ],
    ['are taken longest first', ['窓口', '総合窓口'], '総合窓口の窓口', '[総合窓口]の[窓口]'],
    ['do not lie inside one another', ['窓口', '総合窓口'], '総合窓口', '[総合窓口]'],
    ['do not overlap', ['行政改革', '改革推進本部'], '行政改革推進本部', '行政[改革推進本部]'],
    ['of one length are both found', ['公告', '公示'], '公示と公告', '[公示]と[公告]'],
    ['may stand under another spelling', ['総合窓口|まとめ窓口'], 'まとめ窓口で', '[まとめ窓口]で'],
    ['of two spellings count once', ['BPR|業務改革'], '業務改革（BPR）', '[業務改革]（BPR）'],
    [
      'may stand side by side',
      ['電子決裁', '総合窓口'],
      '電子決裁総合窓口',
      '[電子決裁][総合窓口]',
    ],
    ['may be the whole text', ['窓口'], '窓口', '[窓口]'],
  ])('%s', (_, terms, text, expected) => {
    expect(marked(text, glossary(...terms))).toBe(expected);
  });
});

describe('a Latin word is a term only where it stands alone', () => {
  test.each([
    ['PICTとICTの活用', 'PICTと[ICT]の活用'],
    ['ICTs', 'ICTs'],
    ['ICT2', 'ICT2'],
    ['2ICT', '2ICT'],
    ['ICTを', '[ICT]を'],
    ['（ICT）', '（[ICT]）'],
  ])('%s', (text, expected) => {
    expect(marked(text, glossary('ICT'))).toBe(expected);
  });
});

describe('a word in katakana is a term only where it stands alone', () => {
  test.each([
    ['オンラインサービスの例', 'オンラインサービスの例'],
    ['サービスデスクの例', 'サービスデスクの例'],
    ['サービサーとサービスの例', 'サービサーと[サービス]の例'],
    ['市民サービスの例', '市民[サービス]の例'],
  ])('%s', (text, expected) => {
    expect(marked(text, glossary('サービス'))).toBe(expected);
  });

  test('also beside a term that was found before it', () => {
    const terms = glossary('行政システム', 'サービス');
    expect(marked('行政システムサービス', terms)).toBe('[行政システム]サービス');
  });
});

describe('nothing stands out', () => {
  test.each([
    ['in a text without a term', '施策の一覧', ['窓口']],
    ['without a glossary', '窓口', []],
    ['of one character, which would stand everywhere', '課の窓口', ['課']],
  ])('%s', (_, text, terms) => {
    expect(termParts(text, glossary(...terms))).toEqual([{ text, term: null }]);
  });

  test('in an empty text', () => {
    expect(termParts('', glossary('窓口'))).toEqual([]);
  });
});

test('the parts together are the text', () => {
  const text = '総合窓口（ワンストップ窓口）でICTを使い、BPRを進める。';
  const terms = glossary('総合窓口', '窓口', 'ICT', 'BPR', 'ワンストップ窓口');
  expect(
    termParts(text, terms)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test('the order of the glossary makes no difference', () => {
  const terms = glossary('窓口', '総合窓口', 'ICT', '公告', '公示');
  const text = '総合窓口のICTと窓口、公告と公示';
  expect(marked(text, terms.toReversed())).toBe(marked(text, terms));
});
