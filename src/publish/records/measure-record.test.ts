import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { recordContent } from './measure-record.ts';

const recordOf = (no: string) => recordContent(fixturePlan.measures.find((it) => it.no === no)!);

test('a figure has its status with the reason, and all its values with their sources', () => {
  const [indicator] = recordOf('1-1-1').indicators;
  expect(indicator).toMatchObject({
    indicator_no: '1',
    status: 'on_track',
    status_name: '順調',
    badge: '順調（R7実績）',
    reason: fixturePlan.indicators[0]!.standing.reason,
    url: 'https://kaku.example.jp/kaikaku/plans/kaku-reform-2024/indicators/1/',
  });
  expect(indicator!.values.map(({ value, is_replaced }) => [value, is_replaced])).toEqual([
    [42.5, false],
    [80, true],
    [61, true],
    [62, false],
    [85, false],
  ]);
  expect(indicator!.values[4]).toMatchObject({
    revision: 'revised',
    decided_on: '2026-03-27',
    source: { place: '指標の見直し', page: '9' },
  });
});

test('a figure of an action and a reprint say so', () => {
  const figures = recordOf('2-1-1').indicators.map(({ indicator_no, action_no, reprint_of }) => [
    indicator_no,
    action_no,
    reprint_of,
  ]);
  expect(figures).toEqual([
    ['3', null, null],
    ['5', '2-1-1-2', null],
    ['9', null, '1'],
  ]);
});

test('a measure without figures names the section that has them', () => {
  expect(recordOf('1-1-2').figures_of_section).toMatchObject({ section_no: '1-1' });
  expect(recordOf('2-1-3').figures_of_section).toBeNull();
});

test('a result says the grade, its name and who gave it', () => {
  expect(recordOf('1-1-1').results.at(-1)).toMatchObject({
    grade: 'B',
    grade_title: 'やや遅れ',
    evaluator: '外部',
  });
});

test('a result has what is part of it under it', () => {
  const results = recordOf('1-1-2').results.map(({ result_no, state_label, parts }) => [
    result_no,
    state_label,
    ...parts.map((part) => part['result_no']),
  ]);
  expect(results).toEqual([
    ['2025-3', 'やや遅れ', '2025-4'],
    ['2025-5', '完了'],
    ['2025-12', null],
  ]);
});

test('reviews with their answers, changes, topics and projects are there', () => {
  const { reviews, changes, topics, projects } = recordOf('1-1-2');
  expect(reviews).toMatchObject([
    { review_no: '2024-1', response: '待ち時間の公表を取組に加える。' },
  ]);
  expect(changes.map(({ kind, review_no }) => [kind, review_no])).toEqual([
    ['correction', null],
    ['addition', '2024-1'],
  ]);
  expect(topics).toEqual([{ topic_id: 'online-procedures', title: '行政手続のオンライン化' }]);
  expect(projects).toMatchObject([{ plan_id: 'kaku-reform-2024', project_no: '1' }]);
});

test('where nothing is recorded the lists are empty', () => {
  expect(recordOf('2-1-3')).toMatchObject({
    indicators: [],
    results: [],
    changes: [],
    projects: [],
  });
});
