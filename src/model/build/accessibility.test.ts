import { describe, expect, test } from 'vitest';
import { successCriteria } from '../../tables/describe/success-criteria.ts';
import { smallSite } from '../../testing/builders/small-site.ts';

const test2026 = {
  stated_on: '2026-10-20',
  standard: 'JIS X 8341-3:2016',
  level: 'a_partial',
  technologies: 'HTML|CSS',
  tested_from: '2026-10-01',
  tested_to: '2026-10-09',
} as const;
const written = {
  accessibility: [{ ...test2026, stated_on: '2025-10-20', technologies: 'HTML' }, test2026],
  accessibility_criteria: [
    { stated_on: '2025-10-20', criterion_no: '1.1.1', applies: 'yes', result: 'pass' },
    { stated_on: '2026-10-20', criterion_no: '1.2.1', applies: 'no', result: 'pass' },
    {
      stated_on: '2026-10-20',
      criterion_no: '2.5.8',
      applies: 'yes',
      result: 'fail',
      note: '小さい',
    },
  ],
} as const;

describe('the criteria', () => {
  const count = (level: string, standard: string) =>
    successCriteria.filter((it) => it.level === level && it.standard === standard).length;

  test('of the standard are 25 of level A and 13 of level AA', () => {
    expect([count('A', 'JIS X 8341-3:2016'), count('AA', 'JIS X 8341-3:2016')]).toEqual([25, 13]);
  });

  test('that WCAG 2.1 added are 5 and 7, those of WCAG 2.2 are 2 and 4', () => {
    expect([count('A', 'WCAG 2.1'), count('AA', 'WCAG 2.1')]).toEqual([5, 7]);
    expect([count('A', 'WCAG 2.2'), count('AA', 'WCAG 2.2')]).toEqual([2, 4]);
  });

  test('have a number each', () => {
    expect(new Set(successCriteria.map(({ no }) => no)).size).toBe(56);
  });
});

describe('a site without a test', () => {
  const { isTested, items, criteria, standards, summary } = smallSite({ a: {} }).accessibility;

  test('says nothing in any item and 未実施 of every criterion', () => {
    expect(isTested).toBe(false);
    expect(items.filter(({ lines }) => lines.length > 0)).toEqual([]);
    expect(new Set(criteria.map(({ result }) => result))).toEqual(new Set(['未実施']));
    expect(summary).toBe('未実施56件');
  });

  test('has its criteria by standard, with nothing to say of tests and notes', () => {
    expect(standards.map(({ standard, criteria: own }) => [standard, own.length])).toEqual([
      ['JIS X 8341-3:2016', 38],
      ['WCAG 2.1', 12],
      ['WCAG 2.2', 6],
    ]);
    expect(standards.some(({ hasTests, hasNotes }) => hasTests || hasNotes)).toBe(false);
  });
});

describe('a site with two tests', () => {
  const { isTested, items, criteria, standards, summary } = smallSite(
    { a: {} },
    structuredClone(written) as never,
  ).accessibility;
  const linesOf = (wanted: string) => items.find(({ name }) => name === wanted)!.lines;

  test('shows the latest test, when it was and what it was of', () => {
    expect(isTested).toBe(true);
    expect(linesOf('満たしている適合レベル')).toEqual(['Aに一部準拠']);
    expect(linesOf('チェックに使ったツール')).toEqual([]);
    expect(linesOf('依存したウェブコンテンツ技術')).toEqual(['HTML', 'CSS']);
    expect(linesOf('表明日')).toEqual(['令和8年10月20日（2026年10月20日）']);
    expect(linesOf('試験実施期間')).toEqual([
      '令和8年10月1日（2026年10月1日）から令和8年10月9日（2026年10月9日）まで',
    ]);
  });

  test('counts what passed, what failed and what was not tested', () => {
    expect(summary).toBe('適合1件・不適合1件・未実施54件');
    const { applies, result, note } = criteria.find(({ criterion }) => criterion.no === '2.5.8')!;
    expect([applies, result, note]).toEqual(['適用', '不適合', '小さい']);
  });

  // Of the latest test: 1.2.1 of the standard itself, without a note, and 2.5.8 of WCAG 2.2 with one.
  test('knows for which standards there is a test or a note', () => {
    expect(standards.map(({ hasTests, hasNotes }) => [hasTests, hasNotes])).toEqual([
      [true, false],
      [false, false],
      [true, true],
    ]);
  });
});
