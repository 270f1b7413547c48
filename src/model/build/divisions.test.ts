import { describe, expect, test } from 'vitest';
import { fixtureSite } from '../../testing/builders/fixture-site.ts';
import { smallPlan } from '../../testing/builders/small-site.ts';
import { contactsOf, fewDivisions } from './divisions.ts';

const names = ['甲', '乙', '丙', '丁'];

function divisionsOf(count: number) {
  const rows = names.slice(0, count).map((name, at) => ({ division_id: name, order: at + 1 }));
  return smallPlan(
    { responsibilities: rows.map((row) => ({ measure_no: '1', ...row })) },
    {
      divisions: names.map((name) => ({
        organization_id: 'kaku',
        division_id: name,
        name: `${name}課`,
      })),
    },
  ).measures[0]!.divisions;
}

test.each([
  [0, ''],
  [1, '甲課'],
  [2, '甲課、乙課'],
  [3, '甲課、乙課 ほか1'],
  [4, '甲課、乙課 ほか2'],
])('of %i divisions two are named and the others counted', (count, words) => {
  expect(fewDivisions(divisionsOf(count))).toBe(words);
});

describe('the role in which divisions answer', () => {
  const rows = (
    ...given: [division_id: string, role: 'lead' | 'support' | null, action_no?: string][]
  ) =>
    smallPlan(
      {
        actions: [
          { action_no: '1-1', measure_no: '1' },
          { action_no: '1-2', measure_no: '1' },
        ],
        responsibilities: given.map(([division_id, role, action_no = null], at) => ({
          measure_no: '1',
          division_id,
          order: at + 1,
          role,
          action_no,
        })),
      },
      {
        divisions: ['a', 'b', 'c'].map((division_id) => ({
          organization_id: 'kaku',
          division_id,
          name: division_id,
        })),
      },
    ).measures[0]!;
  const told = ({ divisions, roles }: ReturnType<typeof rows>) =>
    divisions.map((division) => `${division.name} ${roles.get(division) ?? '-'}`);

  test.each<[string, Parameters<typeof rows>, string[]]>([
    [
      'is not told where the source does not',
      [
        ['a', null],
        ['b', null],
      ],
      ['a -', 'b -'],
    ],
    [
      'puts the lead first, whatever the order',
      [
        ['a', 'support'],
        ['b', 'lead'],
      ],
      ['b lead', 'a support'],
    ],
    [
      'of actions is that of their measure',
      [
        ['a', 'lead', '1-1'],
        ['b', 'support', '1-1'],
      ],
      ['a lead', 'b support'],
    ],
    [
      'is the lead where a division leads one action and helps with another',
      [
        ['a', 'lead', '1-1'],
        ['a', 'support', '1-2'],
      ],
      ['a lead'],
    ],
    [
      'as a whole goes before that of an action',
      [
        ['a', 'support'],
        ['a', 'lead', '1-1'],
      ],
      ['a support'],
    ],
  ])('%s', (_, given, expected) => {
    expect(told(rows(...given))).toEqual(expected);
  });
});

test('a division is reached by what is recorded of it, its telephone by a link', () => {
  const residents = fixtureSite.organizations[0]!.divisions.find(({ id }) => id === 'residents')!;
  expect(contactsOf(residents)).toEqual([
    {
      name: '課のページ',
      text: 'https://www.city.kaku.example.jp/shimin/',
      href: 'https://www.city.kaku.example.jp/shimin/',
    },
    { name: '電話番号', text: '000\u20110000\u20110001', href: 'tel:00000000001' },
    { name: '備考', text: '本庁舎1階（架空）' },
  ]);
});

/** The division 甲課 of a site of the fiscal year 2026 whose divisions are these. */
function firstOf(...rows: { division_id: string; to_fy?: number; successor_id?: string }[]) {
  const divisions = rows.map((row) => ({
    organization_id: 'kaku',
    name: `${row.division_id}課`,
    ...row,
  }));
  const responsibilities = [{ measure_no: '1', division_id: '甲', order: 1 }];
  return smallPlan({ responsibilities }, { divisions }).measures[0]!.divisions[0]!;
}

test('a division that is still there is not closed', () => {
  expect(firstOf({ division_id: '甲' }).closed).toBeNull();
  expect(firstOf({ division_id: '甲', to_fy: 2026 }).closed).toBeNull();
});

test('a division that was closed names who does its work now, over several changes too', () => {
  const closed = firstOf(
    { division_id: '甲', to_fy: 2023, successor_id: '乙' },
    { division_id: '乙', to_fy: 2024, successor_id: '丙' },
    { division_id: '丙' },
  ).closed;
  expect(closed?.fy).toBe(2023);
  expect(closed?.heir?.name).toBe('丙課');
});

test('a division that was closed without a successor has no heir', () => {
  expect(firstOf({ division_id: '甲', to_fy: 2024 }).closed).toEqual({ fy: 2024, heir: null });
});
