import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import type { Plan } from '../../model/types/model.ts';
import { runningHead } from './running-head.ts';

const plan = (title: string, draftWords: string): Plan => ({ ...fixturePlan, title, draftWords });
const adopted = plan('架空市改革計画', '');
const draft = plan('架空市改革計画', '案（令和6年3月）に基づく');
const marked = plan('架空市改革計画（案）', '案（令和6年3月）に基づく');

test.each([
  ['a plan', '架空市改革計画', adopted, '架空市改革計画'],
  ['a draft', '架空市改革計画', draft, '架空市改革計画（案）'],
  ['a draft whose name says so', '架空市改革計画（案）', marked, '架空市改革計画（案）'],
  ['a measure', '窓口の改善（架空市）', adopted, '架空市改革計画　窓口の改善（架空市）'],
  ['a measure of a draft', '窓口の改善', draft, '架空市改革計画（案）　窓口の改善'],
  ['a page named after its plan', '架空市改革計画の指標', draft, '架空市改革計画（案）　指標'],
  ['a page of no plan', '施策の一覧表', undefined, '行革あゆみ　施策の一覧表'],
  ['the home page', '行革あゆみ', undefined, '行革あゆみ'],
])('each sheet names %s', (_, title, of, words) => {
  expect(runningHead(title, '行革あゆみ', of)).toBe(words);
});
