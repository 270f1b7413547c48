import { expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import {
  cardOfOrganization,
  cardOfPlan,
  knownCount,
  unknownMeasures,
  unknownWords,
} from './report-card.ts';

const card = cardOfPlan(fixturePlan);
const counts = (parts: typeof card.promised | typeof card.known) =>
  parts.map(({ kind, measures }) => [kind, measures.map(({ no }) => no)]);

test('measures are parted by how their promise can be held, and the parts add up', () => {
  expect(counts(card.promised)).toEqual([
    ['target', ['1-1-1', '1-1-2', '2-1-1', '2-1-2']],
    ['neither', ['2-1-3']],
  ]);
});

test('the same measures are parted by what is known of them', () => {
  expect(counts(card.known)).toEqual([
    ['figure', ['1-1-1', '1-1-2', '2-1-1', '2-1-2']],
    ['nothing', ['2-1-3']],
  ]);
});

test('what is known and what is not are all measures', () => {
  expect(knownCount(card) + unknownMeasures(card).length).toBe(card.measures.length);
});

test('what is not known is told as a number of measures, and that nothing is missing in words', () => {
  expect(unknownWords(card)).toBe('施策1件の、進み具合と結果');
  const known = card.known.filter(({ kind }) => kind !== 'nothing');
  expect(unknownWords({ ...card, known })).toBe('どの施策にも、実績の記録があります');
});

test('a figure printed once more is counted once', () => {
  expect(card.figures.all.length).toBe(8);
  expect(card.figures.known.length).toBe(6);
});

test('the newest year of a figure or report is told', () => {
  expect(card.newest).toBe('最も新しい実績は令和7年度');
});

test('a government has the measures of all its plans', () => {
  const { organization } = fixturePlan;
  const all = organization.plans.flatMap(({ measures }) => measures);
  expect(cardOfOrganization(organization).measures).toEqual(all);
});
