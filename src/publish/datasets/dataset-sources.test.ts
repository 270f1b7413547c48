import { describe, expect, test } from 'vitest';
import { fixtureCatalogue, fixtureDataset } from '../../testing/builders/fixture-catalogue.ts';
import { entryOf } from '../catalogue/entry.ts';
import { pageSpans, pageWords, sourcesOf } from './dataset-sources.ts';

test('the sources of a table are those that its rows name, with their pages', () => {
  const dataset = fixtureDataset('ayumi-measures');
  const pages = new Set(dataset.tables[0]!.rows.map((row) => row['source_page']).filter(Boolean));
  const [source, ...others] = sourcesOf(dataset);
  expect(source!.source.id).toBe('kaku-reform-2024-plan');
  expect(new Set(source!.pages)).toEqual(pages);
  expect(others).toEqual([]);
});

describe('the sources of a table of all plans', () => {
  const idsOf = (name: string) => sourcesOf(fixtureDataset(name)).map(({ source }) => source.id);
  const all = ['kaku-reform-2024-plan', 'kaku-reform-2025-report'];

  test('are those whose titles its rows name', () => {
    expect(idsOf('ayumi-figures')).toEqual(all);
  });

  test('are all of the site where its rows name none', () => {
    expect(idsOf('ayumi-schedule-now')).toEqual(all);
  });

  test.each(['ayumi-phases', 'ayumi-synonyms', 'ayumi-readability'])(
    'are none for %s, which the site has put together by itself',
    (name) => {
      expect(idsOf(name)).toEqual([]);
    },
  );
});

test('a catalogue names the same sources as the page of a dataset', () => {
  for (const dataset of fixtureCatalogue)
    expect(entryOf(dataset).sources).toEqual(sourcesOf(dataset).map(({ source }) => source));
});

describe('where in a document is told in words', () => {
  const { source } = sourcesOf(fixtureDataset('ayumi-measures'))[0]!;
  test.each([
    ['pages', ['8', '9'], false, '8～9ページ'],
    ['pages and rows without', ['8'], true, '8ページ、ほかはページ番号の記載なし'],
    ['rows without', [], true, 'ページ番号の記載なし'],
    ['no rows', [], false, null],
  ])('%s', (_, pages, hasUnnumbered, words) => {
    expect(pageWords({ source, pages, hasUnnumbered })).toBe(words);
  });
});

describe('pages are told as spans', () => {
  test.each([
    ['none', [], ''],
    ['one', ['8'], '8'],
    ['a run', ['8', '9', '10'], '8～10'],
    ['runs and single ones', ['3', '5', '6', '9'], '3、5～6、9'],
    ['pages that are no numbers', ['資1', '資2'], '資1、資2'],
  ])('%s', (_, pages, words) => {
    expect(pageSpans(pages)).toBe(words);
  });
});
