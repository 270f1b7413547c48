import { describe, expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { indicatorJson } from './indicator-data.ts';
import { measureJson } from './measure-data.ts';

const contentOf = (no: string) =>
  JSON.parse(indicatorJson(fixturePlan.indicators.find((it) => it.no === no)!));

describe('an indicator as JSON', () => {
  test('says whose it is, as of when, and where its page is', () => {
    expect(contentOf('1')).toMatchObject({
      url: 'https://kaku.example.jp/kaikaku/plans/kaku-reform-2024/indicators/1/',
      as_of: fixturePlan.site.settings.asOf,
      as_of_fy: 2026,
      organization: { lg_code: '999997', name: '架空市' },
      plan: { plan_id: 'kaku-reform-2024', is_draft: false },
      measure: { measure_no: '1-1-1' },
    });
  });

  test('of an action names it beside its measure', () => {
    expect(contentOf('5')).toMatchObject({
      action_no: '2-1-1-2',
      measure: { measure_no: '2-1-1' },
    });
  });

  test('has what each of its values is', () => {
    expect(contentOf('1').values[4]).toMatchObject({
      series: 'target',
      value: 85,
      revision: 'revised',
      decided_on: '2026-03-27',
      aggregation: null,
      source: { place: '指標の見直し', page: '9' },
    });
  });
});

describe('the JSON of a measure', () => {
  const measure = fixturePlan.measures.find(({ no }) => no === '2-1-1')!;
  const content = JSON.parse(measureJson(measure));

  test('describes each of its indicators with the keys and values of its own JSON', () => {
    const { licence, as_of, as_of_fy, organization, plan } = content;
    const head = { licence, as_of, as_of_fy, organization, plan };
    expect(content.indicators).toHaveLength(3);
    for (const indicator of content.indicators)
      expect({ ...head, ...indicator }).toEqual(contentOf(indicator.indicator_no));
  });
});
