import { describe, expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { smallMeasure } from '../../testing/builders/small-plan.ts';
import {
  countingWords,
  dueFinding,
  phaseYearsFinding,
  plansDueNow,
  stripFinding,
} from './phase-findings.ts';
import { phaseYears } from './phase-years.ts';

const planOf = (...stages: string[]) => smallMeasure({ actions: { A: stages } }).plan;

describe('the finding of the year', () => {
  test('names the phase of most actions', () => {
    expect(dueFinding(planOf('実施 2026'))).toBe(
      '令和8年度（2026年度）の工程では、取組項目1件のうち1件が「導入・実施」の段階にあたります。実際に行われたかどうかは、工程からはわかりません。',
    );
  });

  test('is none where nothing is planned', () => {
    expect(dueFinding(planOf())).toBe('');
  });
});

// 検討・準備: 4 actions plan for it in 2024 (1-1-1-1, 1-1-1-2, 1-1-2-1 and the 策定 of 2-1-2-1), none in 2028.
// 導入・実施: in 2024 only 2-1-1-1; in 2028 1-1-1-1, 1-1-1-2, 1-1-2-2, 2-1-1-3 and the open 推進 of 2-1-2-1.
test('the finding over the years tells the two largest changes from the first to the last', () => {
  expect(phaseYearsFinding(fixturePlan, phaseYears(fixturePlan))).toBe(
    '「検討・準備」の取組項目は令和6年度の4件から令和10年度の0件、「導入・実施」は1件から5件になる計画です。',
  );
});

test('how open ends are counted is told where there are some', () => {
  expect(countingWords(planOf('実施 2024-2028'))).not.toContain('終わりの年度');
  expect(countingWords(planOf('実施 2024-'))).toContain('終わりの年度が資料から読めないもの');
});

describe('the year of the phases beside measures', () => {
  const measureWith = (asOfFy: number, stages: string[]) =>
    smallMeasure({ asOfFy, actions: { A: stages } }).plan;

  test('is the as-of year while the plan runs', () => {
    expect(stripFinding(measureWith(2026, ['実施 2024-2028']))).toBe(
      '帯と言葉は、令和8年度の工程の段階です。',
    );
  });

  test('is the last year of a plan that is over', () => {
    expect(stripFinding(measureWith(2030, ['実施 2024-2028']))).toBe(
      '帯と言葉は、令和10年度（計画の最後の年度）の工程の段階です。',
    );
  });

  test('is not told where no measure has a phase', () => {
    expect(stripFinding(measureWith(2026, []))).toBe('');
  });
});

test('a plan is due now where it plans something for the as-of year', () => {
  const { site } = planOf('実施 2026');
  expect(plansDueNow(site)).toEqual(site.plans);
  expect(plansDueNow(planOf('検討 2024').site)).toEqual([]);
});
