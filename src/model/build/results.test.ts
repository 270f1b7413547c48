import { describe, expect, test } from 'vitest';
import { resultsOfMeasure, resultsOfSection } from './results.ts';
import { smallPlan, type Written } from '../../testing/builders/small-site.ts';

const nos = (items: readonly { no: string }[]) => items.map(({ no }) => no);

/** A plan of two sections and three measures with these results, all of 2025 unless they say else. */
function planWith(...results: NonNullable<Written['results']>) {
  return smallPlan({
    sections: [{ section_no: '1' }, { section_no: '1-1', parent_no: '1' }, { section_no: '2' }],
    measures: [
      { measure_no: '3', section_no: '2' },
      { measure_no: '1', section_no: '1-1' },
      { measure_no: '2', section_no: '1-1' },
    ],
    actions: [{ action_no: '1-1', measure_no: '1' }],
    results: results.map((row, index) => ({
      result_no: `r${index + 1}`,
      fy: 2025,
      kind: 'achievement',
      text: '',
      ...row,
    })),
  });
}

describe('a result', () => {
  test('of an action belongs to its measure too', () => {
    const { results, actions, measures } = planWith({ action_no: '1-1' });
    expect(actions[0]!.results).toEqual(results);
    expect(measures.find(({ no }) => no === '1')!.results).toEqual(results);
  });

  test('of a section belongs to no measure', () => {
    const { results, sections, measures } = planWith({ section_no: '1' });
    expect(sections[0]!.results).toEqual(results);
    expect(measures.flatMap((measure) => measure.results)).toEqual([]);
  });

  test('of the plan as a whole belongs to nothing else', () => {
    expect(planWith({}).results[0]).toMatchObject({ section: null, measure: null, action: null });
  });

  test('holds what is part of it, though that stands before it', () => {
    const [part, whole] = planWith(
      { measure_no: '1', parent_no: 'r2' },
      { measure_no: '1' },
    ).results;
    expect(part!.parent).toBe(whole);
    expect(whole!.children).toEqual([part]);
  });

  test('keeps the words with which the government assesses it beside their code', () => {
    const [result] = planWith({ state: 'delayed', state_label: 'やや遅れ' }).results;
    expect(result).toMatchObject({ state: 'delayed', stateLabel: 'やや遅れ' });
  });
});

describe('the years of results', () => {
  test('are those of which there are any, in order', () => {
    const { resultYears } = planWith({ fy: 2026 }, { fy: 2024 }, { fy: 2026 });
    expect(resultYears.map(({ fy, count }) => [fy, count])).toEqual([
      [2024, 1],
      [2026, 2],
    ]);
  });

  test('have what belongs to the plan first, then to each section and its measures', () => {
    const { resultYears } = planWith(
      { measure_no: '3' },
      { measure_no: '2' },
      { action_no: '1-1' },
      { section_no: '1-1' },
      { section_no: '1' },
      {},
    );
    const groups = resultYears[0]!.groups.map(({ section, measure, results }) => [
      section?.no,
      measure?.no,
      ...nos(results),
    ]);
    expect(groups).toEqual([
      [undefined, undefined, 'r6'],
      ['1', undefined, 'r5'],
      ['1-1', undefined, 'r4'],
      ['1-1', '1', 'r3'],
      ['1-1', '2', 'r2'],
      ['2', '3', 'r1'],
    ]);
  });

  test('show a part under its whole, not beside it, but count it', () => {
    const [year] = planWith({ measure_no: '1' }, { measure_no: '1', parent_no: 'r1' }).resultYears;
    expect(year!.groups.map(({ results }) => nos(results))).toEqual([['r1']]);
    expect(year!.count).toBe(2);
  });

  test('show a part by itself where its whole is of another year', () => {
    const whole = { measure_no: '1', fy: 2024 };
    const { resultYears } = planWith(whole, { measure_no: '1', parent_no: 'r1' });
    expect(resultYears[1]!.groups.map(({ results }) => nos(results))).toEqual([['r2']]);
  });

  test('show what names a section and a measure of it once, with the measure', () => {
    const { resultYears } = planWith({ section_no: '1-1', measure_no: '1' });
    expect(
      resultYears[0]!.groups.map(({ measure, results }) => [measure?.no, ...nos(results)]),
    ).toEqual([['1', 'r1']]);
  });

  test('of a plan without results are none', () => {
    expect(planWith().resultYears).toEqual([]);
  });
});

describe('what is reported of', () => {
  const { measures, sections } = planWith(
    { measure_no: '1' },
    { measure_no: '1', parent_no: 'r1' },
    { section_no: '1-1' },
    { section_no: '1-1', parent_no: 'r3' },
    { section_no: '1-1', measure_no: '2' },
  );

  test('a measure is told without the parts of other results', () => {
    expect(nos(resultsOfMeasure(measures.find(({ no }) => no === '1')!))).toEqual(['r1']);
  });

  test('a section is told without parts and without what one of its measures did', () => {
    expect(nos(resultsOfSection(sections.find(({ no }) => no === '1-1')!))).toEqual(['r3']);
  });
});
