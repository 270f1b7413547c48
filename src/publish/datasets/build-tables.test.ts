import { describe, expect, test } from 'vitest';
import {
  fixtureDatasets,
  fixturePlan,
  fixtureRows,
  fixtureSite,
  fixtureTable,
} from '../../testing/builders/fixture-site.ts';
import { planTables, siteTables, tableList } from '../../tables/all-tables.ts';
import { buildDatasets, datasetsOfPlan } from './build-tables.ts';

const columnsOf = (name: string) => fixtureTable(name).columns.map((column) => column.name);
const rowOf = (name: string, key: Record<string, string | number>) =>
  fixtureTable(name).rows.find((row) =>
    Object.entries(key).every(([at, value]) => row[at] === value),
  )!;

/** Tables that are joined for people; they come first. */
const joined = [
  'figures',
  'measures_overview',
  'indicator_status',
  'schedule_now',
  'action_divisions',
];

const withRows = (names: { name: string }[]) =>
  names.map(({ name }) => name).filter((name) => fixtureTable(name) !== undefined);

test('the joined tables come first, then every table that has rows', () => {
  expect(fixtureDatasets.map(({ name }) => name)).toEqual([
    ...joined,
    ...withRows([...planTables]),
    ...withRows([...siteTables]),
  ]);
});

test('a table without rows is not published', () => {
  expect(tableList.map(({ name }) => name)).toContain('releases');
  expect(fixtureTable('releases')).toBeUndefined();
});

describe.each(withRows([...planTables]))('%s', (name) => {
  const described = planTables.find((table) => table.name === name)!;

  test('has plan_id in front, then its own columns in their order', () => {
    const own = described.columns.map((column) => column.name);
    expect(columnsOf(name).slice(0, own.length + 1)).toEqual(['plan_id', ...own]);
  });

  test('says in every row which plan it is of', () => {
    const ids = fixtureTable(name).rows.map((row) => row['plan_id']);
    expect(new Set(ids)).toEqual(new Set(['kaku-reform-2024']));
  });
});

describe.each(withRows([...siteTables]))('%s', (name) => {
  test('has its own columns in front', () => {
    const own = siteTables
      .find((table) => table.name === name)!
      .columns.map((column) => column.name);
    expect(columnsOf(name).slice(0, own.length)).toEqual(own);
  });
});

describe.each(fixtureDatasets.map(({ name }) => name))('%s', (name) => {
  const { columns, rows } = fixtureTable(name);

  test('ends with the address of the page that explains the row', () => {
    expect(columns.at(-1)!.name).toBe('page_url');
    for (const row of rows)
      expect(row['page_url']).toMatch(/^https:\/\/kaku\.example\.jp\/kaikaku\//);
  });

  test('gives no two columns one name, in either language', () => {
    for (const title of ['name', 'title', 'title_en'] as const) {
      const given = columns.map((column) => column[title]);
      expect(given.filter((it, at) => given.indexOf(it) !== at)).toEqual([]);
    }
  });

  test('has no cell that no column describes, and no blank text', () => {
    const names = new Set(columns.map((column) => column.name));
    for (const row of rows) {
      expect(Object.keys(row).filter((key) => !names.has(key))).toEqual([]);
      expect(Object.values(row)).not.toContain('');
    }
  });

  test('fills every source', () => {
    if (columns.some((column) => column.name === 'source_id'))
      for (const row of rows) expect(row['source_id']).toBeTruthy();
  });
});

test('a blank cell stays null: it is not zero', () => {
  expect(rowOf('schedule', { measure_no: '2-1-2', stage_no: 2 })['end_fy']).toBeNull();
  expect(rowOf('indicator_values', { label: 'R7：0件' })['value']).toBe(0);
});

test('the source of the plan stands where a row names none, with its title', () => {
  expect(rowOf('actions', { action_no: '1-1-1-1' })).toMatchObject({
    source_id: 'kaku-reform-2024-plan',
    source_title: '架空市行政改革プラン（架空）',
  });
});

test('a blank with a meaning is published as that', () => {
  const revisions = fixtureTable('indicator_values').rows.map((row) => row['revision']);
  expect(revisions).not.toContain(null);
  expect(rowOf('indicator_values', { label: 'R7：0件' })).toMatchObject({
    revision: 'original',
    revision_name: '当初',
  });
});

test('codes have readable names beside them', () => {
  expect(
    rowOf('responsibilities', { division_id: 'property', action_no: '1-1-2-1' }),
  ).toMatchObject({
    lg_code: '999997',
    organization_name: '架空市',
    plan_title: '架空市行政改革プラン（架空）',
    measure_title: '窓口の改善',
    action_title: '総合窓口の設置',
    division_name: '財産管理課',
  });
  expect(rowOf('results', { result_no: '2025-3' })).toMatchObject({
    kind_name: '実績',
    state_name: '遅れ',
  });
});

test('the sentence of what was due stands in the data as on the page', () => {
  const { due } = fixturePlan.measures[0]!;
  expect(rowOf('measures_overview', { measure_no: '1-1-1' })).toMatchObject({
    due_sentence: due.sentence,
    action_count: 2,
    lead_division: '市民課',
  });
});

test('an action of which nothing is scheduled has no row among what is due now', () => {
  expect(fixtureTable('schedule_now').rows).toHaveLength(fixturePlan.actions.length - 1);
  expect(rowOf('schedule_now', { action_no: '2-1-3-1' })).toBeUndefined();
});

test('the tables of a plan are those that have rows of it', () => {
  const names = datasetsOfPlan(fixtureDatasets, fixturePlan).map(({ name }) => name);
  expect(names).toEqual([...joined, ...withRows([...planTables]), 'plans', 'plan_relations']);
});

test('the same rows give the same tables', () => {
  expect(buildDatasets(fixtureSite, fixtureRows)).toEqual(fixtureDatasets);
});
