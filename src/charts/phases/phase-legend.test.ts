import { describe, expect, test } from 'vitest';
import { smallMeasure } from '../../testing/builders/small-plan.ts';
import { legendOf } from './phase-legend.ts';

const legend = (stage: string, asOfFy = 2026) =>
  legendOf([smallMeasure({ asOfFy, actions: { A: [stage] } })]).map(({ words }) => words);

describe('a legend explains what is drawn, and no more', () => {
  test('the phases of the bars and the line of the year', () => {
    expect(legend('実施 2024')).toEqual(['導入・実施', 'いま（2026年度）']);
  });

  test('no line where the year lies outside of the plan', () => {
    expect(legend('実施 2024', 2030)).toEqual(['導入・実施']);
  });

  test('pale bars where an end cannot be read', () => {
    expect(legend('実施 2024-').at(-1)).toBe('薄い帯・「終期？」：終期は資料の文字からは読めない');
  });

  test('nothing where there is no bar and no year', () => {
    expect(legendOf([])).toEqual([]);
  });
});
