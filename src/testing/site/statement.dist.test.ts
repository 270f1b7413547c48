import { describe, expect, test } from 'vitest';
import { successCriteria } from '../../tables/describe/success-criteria.ts';
import { siteRows } from './reading/input.ts';
import { mainOf, pageAt, squeezed } from './reading/showing.ts';
import { sites } from './reading/sites.ts';

describe.each(sites)('$name', (site) => {
  const main = mainOf(pageAt(site, '/about/accessibility/'));
  const rows = main.querySelectorAll('tbody tr');
  const recorded = siteRows(site.input, 'accessibility_criteria');
  const given = siteRows(site.input, 'accessibility').at(-1) ?? {};

  const isTested = Boolean(given['stated_on']);

  test('lists every criterion of levels A and AA; one without a result among others is 未実施', () => {
    const numbers = rows.map((row) => squeezed(row.querySelectorAll('td')[0]!));
    expect(numbers).toEqual(successCriteria.map(({ no }) => no));
    const untested = rows.filter((row) => squeezed(row).includes('未実施'));
    expect(untested).toHaveLength(isTested ? successCriteria.length - recorded.length : 0);
  });

  test('says once that nothing was tested, and else of every item of which nothing is recorded', () => {
    const items = main.querySelectorAll('dl.facts dt');
    const answers = main.querySelectorAll('dl.facts dd').map(squeezed);
    const filled = Object.entries(given).filter(
      ([name, value]) => name !== 'tested_to' && value !== '',
    );
    expect(squeezed(main).includes('どれも、まだ試験していません')).toBe(!isTested);
    expect(items).toHaveLength(isTested ? 11 : 0);
    const silent = answers.filter((it) => it === '書かれていません');
    expect(silent).toHaveLength(isTested ? 11 - filled.length : 0);
  });

  test('claims to meet a level only where the level is recorded', () => {
    const names: Record<string, string> = {
      a: 'A',
      a_partial: 'A一部',
      aa: 'AA',
      aa_partial: 'AA一部',
    };
    const level = names[given['level'] ?? ''];
    const claims = [...squeezed(main).matchAll(/(AA?)に(一部)?準拠/g)].map(
      ([, a, part = '']) => a + part,
    );
    expect(claims.filter((claim) => claim !== level)).toEqual([]);
  });

  test('says that the automatic checks are no test by the standard', () => {
    expect(squeezed(main)).toContain('試験ではありません');
  });
});
