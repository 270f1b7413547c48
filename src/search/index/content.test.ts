import { expect, test } from 'vitest';
import { fixturePlan, fixtureSite } from '../../testing/builders/fixture-site.ts';
import { searchContent, wholeOf } from './content.ts';
import type { Kind } from './entry.ts';

const { entries, labels } = searchContent(wholeOf(fixtureSite));
const ofKind = (kind: Kind) => entries.filter((entry) => entry.kind === kind);
const titled = (title: string) => entries.find((entry) => entry.title === title)!;
const plan = '/kaikaku/plans/kaku-reform-2024/';

test('entries stand in the order of the site: the plan, then what spans plans', () => {
  const kinds = entries.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1]);
  const ofPlan = 'plan section measure indicator result project';
  const expected = `${ofPlan} organization topic division term`;
  expect(kinds.join(' ')).toBe(expected);
});

test('every measure has one entry, in the order of the plan', () => {
  const urls = ['1-1-1', '1-1-2', '2-1-1', '2-1-2', '2-1-3'].map((no) => `${plan}measures/${no}/`);
  expect(ofKind('measure').map(({ url }) => url)).toEqual(urls);
});

test('what stands on the page of a measure is part of its entry', () => {
  const { parts } = titled('手続のオンライン化');
  expect(parts.map(({ kind, title }) => [kind, title])).toEqual([
    ['measure', '手続のオンライン化'],
    ['action', '電子申請の拡大'],
    ['action', '手数料のキャッシュレス化'],
    ['indicator', 'オンラインでできるおもな手続の割合'],
    ['result', '令和7年度の実績'],
    ['result', '令和7年度の実績'],
    ['result', '令和7年度の評価'],
    ['result', '令和7年度の評価'],
  ]);
  expect(parts.at(-1)!.rest).toContain('外部評価 B（やや遅れ）');
});

test('an action has no entry of its own, and is part of just one', () => {
  expect(ofKind('action')).toEqual([]);
  const actions = entries.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'action'));
  const urls = actions.map(({ url }) => url.split('#')[1]);
  expect(urls.sort()).toEqual(fixturePlan.actions.map(({ no }) => `a-${no}`).sort());
});

test('an indicator has an entry only where it belongs to a section', () => {
  expect(ofKind('indicator').map(({ label, place }) => [label, place])).toEqual([
    ['4', ['便利な窓口', '手続と窓口の改善']],
    ['6', ['便利な窓口']],
  ]);
});

test('a measure can be cited and narrowed by what it says', () => {
  expect(titled('手続のオンライン化')).toMatchObject({
    label: '①',
    place: ['便利な窓口', '手続と窓口の改善'],
    organization: 'kaku-city',
    plan: 'kaku-reform-2024',
    topics: ['online-procedures'],
    years: [2023, 2024, 2025, 2026, 2027, 2028],
    phases: ['prepare', 'rollout', 'trial'],
    statuses: ['on_track'],
  });
});

test('a measure has the divisions of its actions', () => {
  const { divisions } = titled('窓口の改善');
  expect(divisions.toSorted()).toEqual([
    'kaku-city/each-division',
    'kaku-city/property',
    'kaku-city/residents',
  ]);
});

test('a measure without schedule, figures and results has the years of its plan', () => {
  expect(titled('市民の声を生かす仕組み').years).toEqual([2024, 2025, 2026, 2027, 2028]);
});

test('all forms of a number are found', () => {
  expect(titled('窓口の改善').parts[0]!.numbers).toEqual(['②', '1-1-2']);
});

test('the page of a year has the results that belong to no measure', () => {
  const summaries = ofKind('result').map(({ url, parts }) => [url, parts.slice(1).length]);
  expect(summaries).toEqual([
    [`${plan}results/2025/`, 1],
    [`${plan}results/2026/`, 0],
  ]);
  expect(ofKind('result')[0]!.parts[1]!.summary).toMatch(/^第1の柱は、/);
});

test('a section stands in those above it, not in itself', () => {
  expect(titled('手続と窓口の改善')).toMatchObject({ kind: 'section', place: ['便利な窓口'] });
});

test('a project has the topics of the measures that it serves', () => {
  const [project] = ofKind('project');
  expect(project).toMatchObject({ topics: ['online-procedures'], years: [2026] });
});

test('a term is found by its reading and other names', () => {
  const { names } = titled('総合窓口').parts[0]!;
  expect(names).toEqual(['そうごうまどぐち', 'ワンストップ窓口', 'まとめ窓口']);
});

test('every entry begins with its own page', () => {
  const first = entries.map(({ parts: [own] }) => [own!.kind, own!.url, own!.title]);
  expect(first).toEqual(entries.map(({ kind, url, title }) => [kind, url, title]));
});

test.each([
  ['organization', entries.map((it) => it.organization)],
  ['plan', entries.map((it) => it.plan)],
  ['topic', entries.flatMap((it) => it.topics)],
  ['division', entries.flatMap((it) => it.divisions)],
  ['fy', entries.flatMap((it) => it.years.map(String))],
  ['phase', entries.flatMap((it) => it.phases)],
  ['status', entries.flatMap((it) => it.statuses)],
] as const)('the labels of %s name every id that entries have', (name, ids) => {
  expect(Object.keys(labels[name])).toEqual(expect.arrayContaining(ids.filter(Boolean)));
});

test('a division is named with its government, a year in both ways', () => {
  expect(labels.division['kaku-city/residents']).toBe('市民課（架空市）');
  expect(labels.fy['2025']).toBe('令和7年度（2025年度）');
});
