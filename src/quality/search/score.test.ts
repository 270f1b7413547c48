import { expect, test } from 'vitest';
import { scoreOf } from './score.ts';

const answer = (...paths: string[]) => ({ paths, ms: 1, bytes: 0 });
const query = (...expected: string[]) => ({ query: 'q', kind: 'k', expected });

test('recall is the share of expected pages among the first ten', () => {
  const eleventh = [...'bcdefghijk'].map((letter) => `/${letter}/`);
  expect(scoreOf([query('/a/', '/b/')], [answer(...eleventh, '/a/')]).recallAt10).toBe(0.5);
});

test('the first expected page decides the reciprocal rank', () => {
  expect(scoreOf([query('/a/', '/b/')], [answer('/x/', '/b/', '/a/')]).mrr).toBe(0.5);
});

test('a query without a true hit is honest only if it gets none', () => {
  const score = scoreOf([query(), query()], [answer(), answer('/x/')]);
  expect([score.honest, score.withoutHit, score.misses.length]).toEqual([1, 2, 1]);
});

test('queries without a true hit do not count for recall', () => {
  expect(scoreOf([query(), query('/a/')], [answer(), answer('/a/')]).recallAt10).toBe(1);
});
