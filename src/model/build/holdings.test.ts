import { describe, expect, test } from 'vitest';
import { smallSite, type Written } from '../../testing/builders/small-site.ts';
import {
  draftsWith,
  dutyWords,
  governmentsWithDivisions,
  governmentsWithPlans,
  holdingWords,
  siteHoldings,
} from './holdings.ts';

/** Two plans of 架空市: one with everything but projects, one draft; 空想県 has only written a document. */
const city: Written = {
  measures: [{ measure_no: '1' }, { measure_no: '2' }],
  actions: [
    { action_no: '1-1', measure_no: '1' },
    { action_no: '1-2', measure_no: '1' },
    { action_no: '2-1', measure_no: '2' },
  ],
  responsibilities: [
    { measure_no: '1', division_id: 'tax', order: 1, action_no: '1-1' },
    { measure_no: '1', division_id: 'tax', order: 1, action_no: '1-2' },
    { measure_no: '2', division_id: 'tax', order: 1 },
  ],
  indicators: [{ indicator_no: 'a', measure_no: '1' }],
};
const site = smallSite(
  { city, 'city-dx': { measures: [{ measure_no: '1' }] }, empty: { measures: [] } },
  {
    organizations: [
      { organization_id: 'kusou', name: '空想県' },
      { organization_id: 'kaku', name: '架空市' },
    ],
    divisions: [
      { organization_id: 'kaku', division_id: 'tax', name: '税務課' },
      { organization_id: 'kaku', division_id: 'idle', name: '空席課' },
    ],
    plans: [
      { plan_id: 'city' },
      { plan_id: 'city-dx', status: 'draft' },
      { plan_id: 'empty', status: 'draft' },
    ],
  },
);

describe('what the site holds', () => {
  test('is counted over all plans, and governments without a plan are not', () => {
    expect(siteHoldings(site).map(({ name, count }) => `${name}${count}`)).toEqual([
      '団体1',
      '計画3',
      '施策3',
      '取組項目3',
      '指標1',
    ]);
  });

  test('is nothing on a site without a plan', () => {
    expect(siteHoldings(smallSite({}))).toEqual([]);
  });
});

test('governments are those that have a plan, or divisions', () => {
  expect(governmentsWithPlans(site).map(({ name }) => name)).toEqual(['架空市']);
  expect(governmentsWithDivisions(site).map(({ name }) => name)).toEqual(['架空市']);
});

test('a draft is told of where measures of it are listed', () => {
  expect(draftsWith('measures', site).map(({ id }) => id)).toEqual(['city-dx']);
});

test('what a plan holds is told in words, without what it has none of', () => {
  expect(site.plans.map(holdingWords)).toEqual(['施策2件・取組項目3件・指標1件', '施策1件', '']);
});

// 税務課 answers for measure 2 as a whole, and for the two actions of measure 1.
test('what a division answers for is told in words, and nothing of a division without duties', () => {
  const { divisions } = governmentsWithDivisions(site)[0]!;
  expect(divisions.map(dutyWords)).toEqual(['施策1件・取組項目2件', '']);
});
