import { describe, expect, test } from 'vitest';
import { smallSite, type Written } from '../../testing/builders/small-site.ts';

type Links = NonNullable<Written['project_measures']>;

/** A plan of measures and one of two projects, which are linked as written. */
function siteWith(...links: Links) {
  const projects = [
    { project_no: '1', field: '行政', category: '利便性', title: '事業1' },
    { project_no: '2', field: '行政', category: '効率', title: '事業2' },
  ];
  const [reform, dx] = smallSite({
    reform: { measures: [{ measure_no: '1' }, { measure_no: '2' }] },
    dx: { measures: [{ measure_no: '1' }], projects, project_measures: links },
  }).plans;
  return { reform: reform!, dx: dx! };
}

const toReform = { project_no: '2', measure_plan_id: 'reform', measure_no: '2' } as const;

describe('a project', () => {
  test('is linked to a measure of another plan, and the measure to it', () => {
    const { reform, dx } = siteWith({ ...toReform, basis: 'inferred' });
    expect(dx.projects[1]!.measures).toEqual([{ measure: reform.measures[1], inferred: true }]);
    expect(reform.measures[1]!.projects).toEqual([dx.projects[1]]);
  });

  test('is not linked to the measure of the same number in its own plan', () => {
    const { dx } = siteWith({ ...toReform, measure_no: '1', basis: 'inferred' });
    expect(dx.measures[0]!.projects).toEqual([]);
  });

  test('is linked as stated where the source says so', () => {
    const { dx } = siteWith({ ...toReform, basis: 'stated' });
    expect(dx.projects[1]!.measures[0]!.inferred).toBe(false);
  });

  test('may be the same work as several measures, in the order of the table', () => {
    const other = { ...toReform, measure_no: '1' };
    const { dx } = siteWith({ ...toReform, basis: 'stated' }, { ...other, basis: 'stated' });
    expect(dx.projects[1]!.measures.map(({ measure }) => measure.no)).toEqual(['2', '1']);
  });

  test('without a link has no measure', () => {
    expect(siteWith().dx.projects.map(({ no, measures }) => [no, measures])).toEqual([
      ['1', []],
      ['2', []],
    ]);
  });
});
