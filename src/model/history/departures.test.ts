import { expect, test } from 'vitest';
import type { Row } from '../../tables/all-tables.ts';
import { fixtureRows } from '../../testing/builders/fixture-site.ts';
import { rowOf } from '../../testing/builders/small-plan.ts';
import { buildSite } from '../build/build-site.ts';

const gone = (row: Partial<Row<'changes'>>) =>
  rowOf('changes', {
    date: '2026-10-01',
    plan_id: 'kaku-old',
    kind: 'withdrawal',
    table: 'plans',
    key: 'kaku-old',
    reason: '期間が終わったため。',
    ...row,
  });

function departures(changes: Row<'changes'>[], published: string[] = [], dataset = 'ayumi-all') {
  const releases = [rowOf('releases', { version: '1.0.0', dataset })];
  const site = { ...fixtureRows.site, changes, releases };
  return buildSite({ ...fixtureRows, site }, [], published).departures;
}

test('a plan that the history says is gone, and is, has left', () => {
  expect(departures([gone({ before: '旧プラン（架空）' })])).toMatchObject([
    { planId: 'kaku-old', title: '旧プラン（架空）', kind: 'withdrawal', date: '2026-10-01' },
  ]);
});

test.each<[what: string, row: Partial<Row<'changes'>>]>([
  ['a plan that is there', { plan_id: 'kaku-reform-2024', key: 'kaku-reform-2024' }],
  ['a row of a plan that nobody took out', { table: 'measures', key: '1-1' }],
  ['a correction', { kind: 'correction' }],
])('%s is no departure', (_, row) => {
  expect(departures([gone(row)])).toEqual([]);
});

test('of two entries the newest speaks', () => {
  const entries = [gone({ reason: '前。' }), gone({ date: '2026-11-01', reason: '後。' })];
  expect(departures(entries).map(({ reason }) => reason)).toEqual(['後。']);
});

test('the government is that of the dataset that was released', () => {
  const of = (dataset: string) => departures([gone({})], [], dataset)[0]!.organization?.id ?? null;
  expect(of('999997-kaku-old')).toBe('kaku-city');
  expect(of('999997-kaku-older')).toBeNull();
  expect(of('020001-kaku-old')).toBeNull();
});

test('its pages are those of the last release below it, in frames, and that of its dataset', () => {
  const own = [
    'plans/kaku-old/',
    'plans/kaku-old/measures/1/',
    'embed/plans/kaku-old/timeline/',
    'dataset/999997-kaku-old/',
  ];
  const others = [
    'plans/',
    'plans/kaku-older/',
    'dataset/999997-kaku-older/',
    'dataset/ayumi-all/',
    'topics/kaku-old/',
  ];
  expect(departures([gone({})], [...own, ...others])[0]!.pages).toEqual(own);
});

test('its other entries stand in no history of a plan that is there', () => {
  const site = { ...fixtureRows.site, changes: [gone({}), gone({ table: 'measures', key: '1' })] };
  expect(buildSite({ ...fixtureRows, site }).changes).toEqual([]);
});
