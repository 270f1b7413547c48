import { expect, test } from 'vitest';
import { fixturePlan, fixtureSite } from '../../../testing/builders/fixture-site.ts';
import { measuresOverview } from './measures-overview.ts';

const { columns, rows } = measuresOverview(fixtureSite);
const row = (no: string) => rows.find((it) => it['measure_no'] === no)!;

test('there is one row for every measure, in the order of the plan', () => {
  expect(rows.map((it) => it['measure_no'])).toEqual(fixturePlan.measures.map(({ no }) => no));
});

test('every row has a cell for every column and no other', () => {
  const names = columns.map(({ name }) => name);
  for (const it of rows) expect(Object.keys(it).toSorted()).toEqual(names.toSorted());
});

test('the statuses of a measure are those of its own and of its actions, without reprints', () => {
  expect(row('2-1-1')).toMatchObject({
    indicator_count: 2,
    status_counts: '達成1（R7実績）・遅れ1（R7実績）',
  });
  expect(row('2-1-2')).toMatchObject({
    indicator_count: 3,
    status_counts: '順調1（R7実績）・実績未収録1・数値目標なし1（R7実績）',
  });
});

test('a measure without figures has a count of 0 and no statuses', () => {
  expect(row('1-1-2')).toMatchObject({ indicator_count: 0, status_counts: null });
});

test('the indicators of measures and those of sections are together all that the plan counts', () => {
  const ofMeasures = rows.reduce((sum, it) => sum + Number(it['indicator_count']), 0);
  const ofSections = fixturePlan.sections.flatMap(({ indicators }) => indicators).length;
  const ofPlan = fixturePlan.statusCounts.flatMap(({ indicators }) => indicators).length;
  expect([ofMeasures, ofSections]).toEqual([6, 2]);
  expect(ofMeasures + ofSections).toBe(ofPlan);
});

test('the numbers in the statuses add up to the count', () => {
  for (const { indicator_count: count, status_counts: words } of rows) {
    const numbers = String(words ?? '').match(/\d+(?=（|・|$)/g) ?? [];
    expect(numbers.reduce((sum, it) => sum + Number(it), 0)).toBe(count);
  }
});
