import { expect, test } from 'vitest';
import { smallTable as table } from '../../testing/builders/explore-table.ts';
import { initialState } from './explore-state.ts';
import { countSentence, filledSentence, partsOf } from './words.ts';

const first = initialState(table);

test('the sentence tells how many there are, of how many, in which order', () => {
  const sort = { column: 'measure_no', isDescending: true };
  expect(countSentence(table, first, 4)).toBe('施策4件を表示しています。');
  expect(countSentence(table, { ...first, words: '税' }, 1)).toBe(
    '施策4件のうち1件を表示しています。',
  );
  expect(countSentence(table, { ...first, sort }, 4)).toBe(
    '施策4件を「施策番号」の降順で表示しています。',
  );
  expect(countSentence(table, { ...first, words: '税' }, 0)).toBe(
    '条件に合う施策はありません（4件のうち0件）。',
  );
});

test('large numbers are written with commas', () => {
  expect(filledSentence(200, 10_000)).toBe('10,000件のうち200件までを表に出しています。');
});

test.each([
  ['検討・準備／導入・実施', ['検討・準備／', '導入・実施']],
  ['順調1・実績未収録2', ['順調1・', '実績未収録2']],
  ['71.5%（R4・2022）', ['71.5%', '（R4・2022）']],
  ['最終実績未収録（R4は順調）', ['最終実績未収録', '（R4は順調）']],
  ['', []],
  [null, []],
])('%s breaks between its values only', (cell, parts) => {
  expect(partsOf(cell)).toEqual(parts);
});
