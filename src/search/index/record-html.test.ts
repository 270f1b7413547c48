import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { gramsOf } from '../text/grams.ts';
import { partOf, type SearchPart } from './entry.ts';
import { recordHtml } from './record-html.ts';

const grams = (text: string) => gramsOf(fold(text));

/** The paragraphs of the small page of a part: weight and words. */
function paragraphs(given: Partial<SearchPart>) {
  const html = recordHtml(partOf({ kind: 'measure', url: '/', title: '', ...given }));
  const found = html.matchAll(/<p data-pagefind-weight="(\d+)">([^<]*)<\/p>/g);
  return [...found].map(([, weight, words]) => [Number(weight), words!.split(' ').filter(Boolean)]);
}

test('every field has a paragraph with its weight and its pairs', () => {
  const given = {
    numbers: ['No.27'],
    title: '県有地',
    names: ['市民課'],
    summary: '窓口',
    rest: ['道路', '水道'],
  };
  expect(paragraphs(given)).toEqual([
    [10, grams('No.27')],
    [10, grams('県有地')],
    [5, grams('市民課')],
    [2, grams('窓口')],
    [1, [...grams('道路'), ...grams('水道')]],
  ]);
});

test('a pair stands once, where it weighs most', () => {
  expect(paragraphs({ title: '県有地', summary: '県有地', rest: ['県有地'] })).toEqual([
    [10, []],
    [10, grams('県有地')],
    [5, []],
    [2, []],
    [1, []],
  ]);
});

test('a pair that comes again in one field stands once', () => {
  expect(paragraphs({ rest: ['窓口', '窓口'] })[4]).toEqual([1, grams('窓口')]);
});

test('nothing of a text but letters reaches the page, which is Japanese', () => {
  const html = recordHtml(partOf({ kind: 'measure', url: '/', title: '</p><script>県有地' }));
  expect(html).toMatch(
    /^<html lang="ja"><body>(<p data-pagefind-weight="\d+">[a-z ]*<\/p>){5}<\/body><\/html>$/,
  );
});
