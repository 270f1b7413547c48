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

  test('lists every criterion of levels A and AA, and calls those without a result 未実施', () => {
    const numbers = rows.map((row) => squeezed(row.querySelectorAll('td')[0]!));
    expect(numbers).toEqual(successCriteria.map(({ no }) => no));
    const untested = rows.filter((row) => squeezed(row).includes('未実施'));
    expect(untested).toHaveLength(successCriteria.length - recorded.length);
  });

  test('says of every item of which nothing is recorded that it is so', () => {
    const silence = given['stated_on'] ? '書かれていません' : '試験未実施';
    const answers = main.querySelectorAll('dl.facts dd').map(squeezed);
    const items = main.querySelectorAll('dl.facts dt');
    const filled = Object.entries(given).filter(
      ([name, value]) => name !== 'tested_to' && value !== '',
    );
    expect(items).toHaveLength(11);
    expect(answers.filter((it) => it === silence)).toHaveLength(11 - filled.length);
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
