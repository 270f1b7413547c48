import { expect, test } from 'vitest';
import { smallPlan } from '../../testing/builders/small-site.ts';
import { indicatorsWithCharts } from './chart-words.ts';

test('a chart is shown of what has a way to a target or a value that was reached', () => {
  const value = { label: '', fy: 2024, value: 1 };
  const plan = smallPlan({
    indicators: ['target', 'actual', 'baseline', 'nothing'].map((indicator_no) => ({
      indicator_no,
      measure_no: '1',
    })),
    indicator_values: (['target', 'actual', 'baseline'] as const).map((series) => ({
      indicator_no: series,
      series,
      ...value,
    })),
  });
  const { indicators } = plan;
  expect(indicatorsWithCharts(indicators).map(({ no }) => no)).toEqual(['target', 'actual']);
});
