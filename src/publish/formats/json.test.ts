import { describe, expect, test } from 'vitest';
import { withTruth } from '../../testing/builders/with-truth.ts';
import { fixtureDatasets, fixtureSite, fixtureTable } from '../../testing/builders/fixture-site.ts';
import { smallSite } from '../../testing/builders/small-site.ts';
import { toJson } from './json.ts';

const read = (name: string) => JSON.parse(toJson(fixtureSite, fixtureTable(name)));

describe('every table of 架空市 reads back as it was, numbers as numbers and blanks as null', () => {
  test.each(fixtureDatasets.map((table) => [table.name, table] as const))('%s', (name, table) => {
    const { rows, row_count } = read(name);
    expect(rows).toEqual(table.rows.map((row) => withTruth(table, row)));
    expect(row_count).toBe(table.rows.length);
  });
});

test('the file says what it is, whose it is, as of when, and on what terms', () => {
  expect(read('measures')).toMatchObject({
    name: 'measures',
    title: '施策',
    title_en: 'Measures',
    url: 'https://kaku.example.jp/kaikaku/data/measures.json',
    licence: 'CC BY 4.0',
    licence_url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    publisher: '架空市 行政改革課（架空）',
    as_of: '2026-11',
  });
});

test('the wording of every source stands in the file', () => {
  expect(read('measures').attributions[0]).toBe(
    '出典：架空市「架空市行政改革プラン（架空）」（令和6年3月）をもとに作成',
  );
});

test('every column is described, with its unit and its code list where it has them', () => {
  const { columns } = read('schedule');
  expect(columns.map(({ name }: { name: string }) => name)).toEqual(
    fixtureTable('schedule').columns.map(({ name }) => name),
  );
  expect(columns.find(({ name }: { name: string }) => name === 'kind')).toMatchObject({
    type: 'choice',
    title: '種類',
    values: { milestone: { ja: '節目', en: 'Milestone' } },
  });
});

test('yes and no are true and false, and a blank is null', () => {
  const { columns, rows } = read('effects');
  expect(columns.find(({ name }: { name: string }) => name === 'one_off').type).toBe('boolean');
  const kinds = new Set(rows.map((row: Record<string, unknown>) => row['one_off']));
  for (const cell of kinds) expect([true, false, null]).toContain(cell);
  expect(read('figures').rows[0].is_replaced).toBe(false);
});

test('a row has its cells in the order of the columns', () => {
  const { rows } = read('measures');
  expect(Object.keys(rows[0])).toEqual(fixtureTable('measures').columns.map(({ name }) => name));
});

test('the text ends with a line break, for tools that read lines', () => {
  expect(toJson(fixtureSite, fixtureTable('phases'))).toMatch(/\}\n$/);
});

test('only drafts of which the file has rows are told', () => {
  const site = smallSite(
    { draft: {}, adopted: {} },
    { plans: [{ plan_id: 'draft', status: 'draft' }, { plan_id: 'adopted' }] },
  );
  const drafts = (table: string, ...ids: string[]) => {
    const rows = ids.map((plan_id) => ({ plan_id }));
    return JSON.parse(toJson(site, { ...fixtureTable(table), rows })).drafts.length;
  };
  expect(drafts('measures', 'adopted')).toBe(0);
  expect(drafts('measures', 'adopted', 'draft')).toBe(1);
});
