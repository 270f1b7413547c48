import { expect, test } from 'vitest';
import type { Cell, PublishedTable } from '../datasets/published-table.ts';
import { proposedChanges, siteDifferences } from './site-differences.ts';

const table = (name: string, rows: Record<string, Cell>[]) =>
  ({
    name,
    rows,
    title: name,
    title_en: name,
    about: name,
    columns: [],
    scope: 'site',
  }) as PublishedTable;
const value = (fy: number, number: number) => ({
  plan_id: 'kaku',
  indicator_no: '1',
  series: 'actual',
  fy,
  value: number,
});
const state = (rows: Record<string, Cell>[], paths: string[] = []) => ({
  tables: [table('indicator_values', rows)],
  paths,
});
const before = state([value(2024, 50), value(2025, 60)], ['plans/kaku/', 'plans/kaku/old/']);

test('a changed cell is told with what it was and what it is', () => {
  const { facts } = siteDifferences(before, state([value(2024, 50), value(2025, 62)]));
  expect(facts).toEqual([
    {
      kind: 'changed',
      table: 'indicator_values',
      planId: 'kaku',
      key: '1 / actual / 2025',
      column: 'value',
      before: '60',
      after: '62',
    },
  ]);
});

test('rows that are gone and rows that are new are told by their keys', () => {
  const { facts } = siteDifferences(before, state([value(2025, 60), value(2026, 70)]));
  expect(facts.map(({ kind, key }) => [kind, key])).toEqual([
    ['removed', '1 / actual / 2024'],
    ['added', '1 / actual / 2026'],
  ]);
});

test('addresses that vanish and appear are told', () => {
  const { vanished, appeared } = siteDifferences(
    before,
    state([], ['plans/kaku/', 'plans/kaku/new/']),
  );
  expect([vanished, appeared]).toEqual([['plans/kaku/old/'], ['plans/kaku/new/']]);
});

test('sentences and statuses of readers are told apart from facts', () => {
  const status = (name: string) => ({
    tables: [
      table('indicator_status', [{ plan_id: 'kaku', indicator_no: '1', status_name: name }]),
    ],
    paths: [],
  });
  const { facts, sentences } = siteDifferences(status('順調'), status('遅れ'));
  expect(facts).toEqual([]);
  expect(sentences).toMatchObject([{ key: '1', before: '順調', after: '遅れ' }]);
});

test('the rows for changes.csv leave the reason open and need none for what is new', () => {
  const { facts } = siteDifferences(before, state([value(2025, 62), value(2026, 70)]));
  expect(proposedChanges(facts, '2026-11-29').map((row) => row.join(','))).toEqual([
    '2026-11-29,kaku,abolition,indicator_values,1 / actual / 2024,,,,,',
    '2026-11-29,kaku,correction,indicator_values,1 / actual / 2025,value,60,62,,',
  ]);
});

test('a plan that is gone is told in one row, which takes its rows along', () => {
  const plans = (...ids: string[]) =>
    table(
      'plans',
      ids.map((id) => ({ plan_id: id })),
    );
  const was = state([value(2025, 60)]);
  const { facts } = siteDifferences(
    { ...was, tables: [...was.tables, plans('kaku', 'other')] },
    { ...state([]), tables: [plans('other')] },
  );
  expect(proposedChanges(facts, '2026-11-29').map((row) => row.join(','))).toEqual([
    '2026-11-29,kaku,abolition,plans,kaku,,,,,',
  ]);
});

test('two equal states differ in nothing', () => {
  const { facts, sentences, vanished, appeared } = siteDifferences(before, before);
  expect([...facts, ...sentences, ...vanished, ...appeared]).toEqual([]);
});
