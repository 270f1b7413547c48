import { expect, test } from 'vitest';
import { inventedLabels as labels } from '../../../testing/builders/invented-labels.ts';
import { entryOf, partOf } from '../../index/entry.ts';
import { foundMost } from './most.ts';
import { searchOf } from '../search.ts';
import { parseQuery } from '../words/parse.ts';
import { thesaurusOf } from '../words/thesaurus.ts';

const texts: Record<string, string> = {
  '/a/': '会議と予算と窓口',
  '/b/': '会議と窓口',
  '/c/': '窓口',
  '/d/': '窓口と図書',
  '/e/': '保育施設',
};
const search = searchOf({
  labels,
  entries: Object.entries(texts).map(([url, title]) =>
    entryOf(partOf({ kind: 'measure', url, title })),
  ),
});
const related = [['保育士', '保育施設']];
const answerTo = (query: string) => {
  const found = foundMost(parseQuery(query, thesaurusOf([])), search, related);
  return found && { urls: found.results.map(({ entry }) => entry.url), notes: found.notes };
};
const mostOfAll = 'すべての言葉を含むページはないので、多く含むページを示します。';

test.each([
  // 会議 on 2 of 5 pages and 図書 on 1: no page has both, and the rarer says more.
  ['of two words the rarer decides', '会議に図書', { urls: ['/d/'], notes: [mostOfAll] }],
  ['a word that no page has weighs as one that a single page has', '図書に水道', null],
  ['a word that every second page has says too little', '水道の窓口', null],
  [
    'near words stand in for a word, and this is said',
    '保育士と会議と窓口',
    {
      urls: ['/e/'],
      notes: [
        '「保育士」そのものでは見つからないので、近い言葉の「保育施設」で探しました。',
        mostOfAll,
      ],
    },
  ],
  ['where nothing is asked in a sentence, nothing is left out', '会議 図書', null],
])('%s', (_, query, expected) => {
  expect(answerTo(query)).toEqual(expected);
});

test('what no page has is named', () => {
  expect(answerTo('会議に予算と窓口と水道')?.notes.join('')).toContain(
    '「水道」は、どのページにもありません。',
  );
});

test('what is quoted must be there', () => {
  expect(answerTo('「図書」 会議に予算の')).toBeNull();
});
