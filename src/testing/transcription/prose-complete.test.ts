import { expect, test } from 'vitest';
import { prose, rows } from './reading.ts';

const missing = (wanted: string[]) => wanted.filter((file) => !prose.includes(file));

test('every plan has its introduction in words', () => {
  const plans = rows.site.plans ?? [];
  expect(plans.length).toBeGreaterThan(0);
  expect(missing(plans.map(({ plan_id }) => `content/plans/${plan_id}/index.mdx`))).toEqual([]);
});

test('every year of recorded results is told in words', () => {
  const years = [...rows.plans].flatMap(([planId, { results = [] }]) =>
    results.map(({ fy }) => `content/results/${planId}/${fy}.mdx`),
  );
  expect(missing([...new Set(years)])).toEqual([]);
});

test('every topic is told in words', () => {
  const topics = rows.site.topics ?? [];
  expect(missing(topics.map(({ topic_id }) => `content/topics/${topic_id}.mdx`))).toEqual([]);
});
