import { expect, test } from 'vitest';
import { prose, rows } from './reading.ts';

const missing = (wanted: string[]) => wanted.filter((id) => !prose.some((it) => it.id === id));

test('every plan has its introduction in words', () => {
  const plans = rows.site.plans ?? [];
  expect(plans.length).toBeGreaterThan(0);
  expect(missing(plans.map(({ plan_id }) => `plans/${plan_id}/index`))).toEqual([]);
});

test('every year of recorded results is told in words', () => {
  const years = [...rows.plans].flatMap(([planId, { results = [] }]) =>
    results.map(({ fy }) => `results/${planId}/${fy}`),
  );
  expect(missing([...new Set(years)])).toEqual([]);
});

test('every topic is told in words', () => {
  const topics = rows.site.topics ?? [];
  expect(missing(topics.map(({ topic_id }) => `topics/${topic_id}`))).toEqual([]);
});
