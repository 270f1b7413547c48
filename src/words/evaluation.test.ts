import { expect, test } from 'vitest';
import { evaluationName } from './evaluation.ts';

test.each([
  [null, '評価'],
  ['一次', '一次評価'],
  ['外部評価', '外部評価'],
])('an evaluation by %s is called %s', (evaluator, name) => {
  expect(evaluationName(evaluator)).toBe(name);
});
