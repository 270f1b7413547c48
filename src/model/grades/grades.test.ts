import { expect, test } from 'vitest';
import { gradeOf, gradeWords } from './grades.ts';

const step = (title: string, evaluator: string | null) => ({
  grade: 'A',
  title,
  meaning: null,
  evaluator,
  counts: true,
});

test.each([
  ['that of its own evaluator', '外部', '妥当'],
  ['that of all where its evaluator has none', '一次', '計画どおり'],
  ['that of all where no evaluator is named', null, '計画どおり'],
])('a grade means %s', (_, evaluator, title) => {
  const scale = [step('計画どおり', null), step('妥当', '外部')];
  expect(gradeOf(scale, { grade: 'A', evaluator })?.title).toBe(title);
});

test('a grade that the scale lacks means nothing', () => {
  expect(gradeOf([step('計画どおり', null)], { grade: 'S', evaluator: null })).toBeNull();
});

test.each([
  ['A', '計画どおり', 'A（計画どおり）'],
  ['評価対象外', '評価対象外', '評価対象外'],
])('the grade %s named %s reads %s', (grade, title, words) => {
  expect(gradeWords({ grade, title })).toBe(words);
});
