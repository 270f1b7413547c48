import { describe, expect, test } from 'vitest';
import { buildDatasets } from '../build-tables.ts';
import { fixtureRows, fixtureSite, fixtureTable } from '../../../testing/builders/fixture-site.ts';

const { columns, rows } = fixtureTable('action_divisions');
const of = (action: string) =>
  rows
    .filter((row) => row['action_no'] === action)
    .map((row) => [row['division_id'], row['role'], row['scope'], row['is_current']]);

test('every row has a cell for every column and no other', () => {
  const names = columns.map(({ name }) => name);
  for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(names.toSorted());
});

test('the first that the source names leads, the others help', () => {
  expect(of('1-1-2-1')).toEqual([
    ['residents', 'lead', 'action', 'yes'],
    ['property', 'support', 'action', 'yes'],
  ]);
});

test('a division that came in the place of another has a row of its own, and one of them is current', () => {
  expect(of('2-1-1-2')).toEqual([
    ['information', 'lead', 'action', 'no'],
    ['digital', 'lead', 'action', 'yes'],
  ]);
});

test('who answers for the measure as a whole answers for actions that name nobody', () => {
  expect(of('2-1-3-1')).toEqual([['reform', 'lead', 'measure', 'yes']]);
});

test('各課 is told apart from a division', () => {
  const kinds = rows.filter((row) => row['division_name'] === '各課');
  expect(kinds.length).toBeGreaterThan(0);
  for (const row of kinds)
    expect(row).toMatchObject({ division_kind: 'all', division_kind_name: '各課' });
});

describe('counted by division', () => {
  /** The actions of a division in the as-of year. */
  const counted = (id: string) =>
    rows.filter((row) => row['division_id'] === id && row['is_current'] === 'yes').length;

  test.each(fixtureSite.organizations[0]!.divisions.map((it) => [it.id, it] as const))(
    'the actions of %s are as many as the model has',
    (id, { actions, measures }) => {
      const whole = measures.flatMap((it) => it.actions.filter((a) => a.divisions.length === 0));
      expect(counted(id)).toBe(actions.length + whole.length);
    },
  );
});

test('without responsibilities the table is not published', () => {
  const plans = new Map(
    [...fixtureRows.plans].map(([id, own]) => [id, { ...own, responsibilities: [] }]),
  );
  const names = buildDatasets(fixtureSite, { ...fixtureRows, plans }).map(({ name }) => name);
  expect(names).not.toContain('action_divisions');
});
