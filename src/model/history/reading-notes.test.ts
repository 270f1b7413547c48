import { describe, expect, test } from 'vitest';
import { smallPlan } from '../../testing/builders/small-site.ts';
import { indicatorNotes, inferredCount, inferredStages, readingNotes } from './reading-notes.ts';

const stage = { measure_no: '2', kind: 'stage', stage: '実施', start_fy: 2024 } as const;
const plan = smallPlan({
  measures: [
    { measure_no: '1', label: '①', title_note: '目次では別の名', note: '期限の記載なし' },
    { measure_no: '2', basis: 'inferred', basis_note: '見出しから' },
  ],
  actions: [
    { action_no: '1-1', measure_no: '1', title_note: '表では略称' },
    { action_no: '1-2', measure_no: '1' },
  ],
  indicators: [
    {
      indicator_no: 'a',
      measure_no: '1',
      name: '割合',
      note: '小数は四捨五入',
      basis: 'inferred',
      basis_note: '本文から',
    },
    { indicator_no: 'b', measure_no: '1', name_note: '再掲とある' },
    { indicator_no: 'c', measure_no: '2' },
  ],
  schedule: [
    { ...stage, stage_no: 1, basis: 'inferred', basis_note: '矢印の位置から' },
    { ...stage, stage_no: 2 },
  ],
});

describe('the notes of a plan', () => {
  test('are those of its measures, then its actions, then its indicators', () => {
    expect(readingNotes(plan).map(({ note, name }) => `${name}：${note}`)).toEqual([
      '① 施策1：目次では別の名',
      '① 施策1：期限の記載なし',
      '取組1-1：表では略称',
      '割合：小数は四捨五入',
      '数：再掲とある',
    ]);
  });

  test('say what they are about', () => {
    const [first, , ofAction, ofIndicator] = readingNotes(plan).map(({ about }) => about);
    expect(first).toEqual({ kind: 'measure', measure: plan.measures[0] });
    expect(ofAction).toEqual({ kind: 'action', action: plan.actions[0] });
    expect(ofIndicator).toEqual({ kind: 'indicator', indicator: plan.indicators[0] });
  });

  test('are none where nothing is noted', () => {
    expect(readingNotes(smallPlan({}))).toEqual([]);
  });
});

// Measure 2, indicator a and stage 1 of measure 2.
test('what was read with a judgement is counted over measures, indicators and stages', () => {
  expect(inferredCount(plan)).toBe(3);
  expect(inferredStages(plan.measures[1]!).map(({ no }) => no)).toEqual([1]);
});

test.each([
  ['a', '小数は四捨五入 本文から'],
  ['b', '再掲とある'],
  ['c', ''],
])('what to know of indicator %s is one text', (no, words) => {
  expect(indicatorNotes(plan.indicators.find((it) => it.no === no)!)).toBe(words);
});
