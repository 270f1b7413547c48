import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { inOrder } from './in-order.ts';
import { formsOf } from './words/wanted.ts';
import { thesaurusOf } from './words/thesaurus.ts';
import type { Piece } from './words/wanted.ts';

const thesaurus = thesaurusOf([['育休', '育児休業']]);
const piece = (shown: string, optional = false): Piece => ({
  forms: formsOf(shown, thesaurus),
  optional,
});

/** The wordings found, one after another; null where a part is missing. */
function found(pieces: Piece[], text: string): string[] | null {
  return inOrder(pieces, fold(text))?.map(({ form }) => form.shown) ?? null;
}

const parts = [piece('男性'), piece('育休')];
const fourteen = '一二三四五六七八九十百千万億';

test.each([
  ['side by side', '男性育休', ['男性', '育休']],
  ['by a synonym', '男性職員の育児休業', ['男性', '育児休業']],
  ['with fourteen characters between', `男性${fourteen}育休`, ['男性', '育休']],
  ['from the second place of the first part', `男性${fourteen}と男性の育休`, ['男性', '育休']],
])('parts are found %s', (_, text, expected) => {
  expect(found(parts, text)).toEqual(expected);
});

test.each([
  ['too far apart', `男性${fourteen}兆育休`],
  ['in two sentences', '男性が多い。育休を取る。'],
  ['in another order', '育休を取る男性'],
  ['where one is missing', '男性の職員'],
])('parts are not found %s', (_, text) => {
  expect(found(parts, text)).toBeNull();
});

test('a part that may be lacking is found where it stands in order', () => {
  expect(found([...parts, piece('割合', true)], '男性の育休の割合')).toEqual([
    '男性',
    '育休',
    '割合',
  ]);
});

test.each([
  ['missing', '男性の育休'],
  ['out of order', '割合は男性の育休'],
])('a part that may be lacking does not matter where it is %s', (_, text) => {
  expect(found([...parts, piece('割合', true)], text)).toEqual(['男性', '育休']);
});

test('each part is found with its place', () => {
  expect(inOrder(parts, fold('男性の育休'))).toMatchObject([
    { from: 0, to: 2 },
    { from: 3, to: 5 },
  ]);
});

test('one place does not serve two parts', () => {
  expect(found([piece('窓口'), piece('窓口')], '窓口の案内')).toBeNull();
});
