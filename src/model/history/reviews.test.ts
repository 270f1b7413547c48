import { describe, expect, test } from 'vitest';
import { changesBesideReviews } from './reviews.ts';
import { smallSite, type Written } from '../../testing/builders/small-site.ts';

type Changes = NonNullable<Written['changes']>;

const plan: Written = {
  sections: [{ section_no: '1' }, { section_no: '1-1', parent_no: '1' }],
  measures: [
    { measure_no: '1-1', section_no: '1-1' },
    { measure_no: '1-2', section_no: '1-1' },
  ],
  actions: [{ action_no: '1-2-1', measure_no: '1-2' }],
  // As in 山形県: figures of sections whose numbers are also those of measures.
  indicators: [
    { indicator_no: '1-1', section_no: '1' },
    { indicator_no: '1-2', measure_no: '1-1' },
  ],
  results: [{ result_no: '1-1', fy: 2025, kind: 'plan', text: '', measure_no: '1-2' }],
  reviews: [
    { review_no: '2025-2', fy: 2025, kind: 'decision', text: '決定', measure_no: '1-2' },
    { review_no: '2025-1', fy: 2025, kind: 'opinion', text: '意見', response: '回答' },
  ],
  projects: [{ project_no: '1-1', field: '', category: '', title: '' }],
};

function siteWith(...changes: Changes) {
  const site = smallSite(
    { a: plan, b: plan },
    { changes: changes.map((row) => ({ plan_id: 'a', kind: 'correction', reason: '', ...row })) },
  );
  return { site, a: site.plans[0]!, b: site.plans[1]! };
}

describe('reviews', () => {
  const { a } = siteWith();

  test('stand in the order of the table, each with its answer', () => {
    expect(a.reviews.map(({ no, response }) => [no, response])).toEqual([
      ['2025-2', null],
      ['2025-1', '回答'],
    ]);
  });

  test('are known to the measure they are about; one on the whole plan to none', () => {
    expect(a.measures.map(({ reviews }) => reviews.map(({ no }) => no))).toEqual([[], ['2025-2']]);
  });
});

describe('changes', () => {
  test('stand with the newest first, in the plan as on the whole site', () => {
    const dates = ['2026-03-27', '2025-03-28', '2026-03', '2026-09-10'];
    const { site, a } = siteWith(...dates.map((date) => ({ date })));
    const sorted = ['2026-09-10', '2026-03-27', '2026-03', '2025-03-28'];
    expect(site.changes.map(({ date }) => date)).toEqual(sorted);
    expect(a.changes.map(({ date }) => date)).toEqual(sorted);
  });

  test('of one day stand in the order of the table', () => {
    const { site } = siteWith({ date: '2026-03', key: '1' }, { date: '2026-03', key: '2' });
    expect(site.changes.map(({ key }) => key)).toEqual(['1', '2']);
  });

  test('belong to their plan and to the review that led to them, of that plan', () => {
    const { a, b } = siteWith({ date: '2026-03', plan_id: 'b', review_no: '2025-2' });
    expect(b.changes[0]!.review).toBe(b.reviews[0]);
    expect(b.reviews[0]!.changes).toEqual(b.changes);
    expect([a.changes, a.reviews[0]!.changes]).toEqual([[], []]);
  });
});

describe('a change of an indicator', () => {
  const change = { date: '2026-03', table: 'indicator_values', key: '1-2 / target / 2028' };

  test('is known to the indicator and to its measure', () => {
    const { a } = siteWith(change);
    expect(a.indicators.map(({ changes }) => changes)).toEqual([[], a.changes]);
    expect(a.measures.map(({ changes }) => changes)).toEqual([a.changes, []]);
  });

  test('stands there with the newest first', () => {
    const { a } = siteWith(change, { ...change, date: '2026-09' });
    expect(a.indicators[1]!.changes.map(({ date }) => date)).toEqual(['2026-09', '2026-03']);
  });
});

describe('a change leads to', () => {
  const placeOf = (table: string | null, key: string | null) => {
    const { measure, indicator } = siteWith({ date: '2026-03', table, key }).site.changes[0]!;
    return [measure?.no, indicator?.no];
  };

  test.each([
    ['measures', '1-1', '1-1', undefined],
    ['schedule', '1-2 / 4', '1-2', undefined],
    ['responsibilities', '1-2/1-2-1/reform', '1-2', undefined],
    ['actions', '1-2-1', '1-2', undefined],
    ['results', '1-1', '1-2', undefined],
    ['reviews', '2025-2', '1-2', undefined],
    ['indicators', '1-2', '1-1', '1-2'],
    ['indicator_values', '1-2 / target / 2028', '1-1', '1-2'],
  ])('the measure and the indicator of %s %s', (table, key, measure, indicator) => {
    expect(placeOf(table, key)).toEqual([measure, indicator]);
  });

  test.each([
    ['an indicator of a section that has the number of a measure', 'indicators', '1-1', '1-1'],
    ['a section that has the number of a measure', 'sections', '1-1', undefined],
    ['a project that has the number of a measure', 'projects', '1-1', undefined],
    ['the plan as a whole', null, null, undefined],
    ['a table that is not known', 'mesures', '1-1', undefined],
    ['a row that is gone', 'measures', '9-9', undefined],
  ])('no measure from %s', (_, table, key, indicator) => {
    expect(placeOf(table, key)).toEqual([undefined, indicator]);
  });
});

test('a change that came of a review of the measure stands under it, not beside it', () => {
  const key = { date: '2026-03', table: 'measures', key: '1-2' };
  const { a } = siteWith(
    { ...key, after: '点検から', review_no: '2025-2' },
    { ...key, after: '計画全体の意見から', review_no: '2025-1' },
    { ...key, after: '訂正' },
  );
  const beside = changesBesideReviews(a.measures[1]!);
  expect(beside.map(({ after }) => after)).toEqual(['計画全体の意見から', '訂正']);
});
