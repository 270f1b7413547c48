import { describe, expect, test } from 'vitest';
import { fixtureDatasets, fixtureRows, fixtureSite } from '../testing/builders/fixture-site.ts';
import { describeTables } from '../site.ts';
import { readabilityReports } from './readability-report.ts';
import { judge, type RuleResult } from './readability.ts';
import { rules } from './rules/all-rules.ts';

const [first, second, third] = rules;

function resultOf(part: Partial<RuleResult>): RuleResult {
  return { rule: first!, result: 'passed', exceptions: [], faults: [], ...part };
}

const results = [
  resultOf({}),
  resultOf({
    rule: second!,
    result: 'excepted',
    exceptions: [
      { table: 'measures', columns: ['title'], reason: '印刷のまま。' },
      { table: 'actions', columns: ['value'], reason: '単位は別の列。' },
      { table: 'actions', columns: ['title', 'note'], reason: '印刷のまま。' },
    ],
  }),
  resultOf({ rule: third!, result: 'broken' }),
];
const report = readabilityReports([{ name: 'ayumi-x', tables: [], results }]).get('ayumi-x')!;

describe('the report on a dataset', () => {
  test('counts the rules that it keeps and names those with exceptions', () => {
    expect(report).toMatchObject({ total: 3, passed: 1, excepted: [second!.id] });
  });

  test('says each reason once, with every place for which it holds', () => {
    expect(report.rules[1]!.reasons).toEqual([
      {
        reason: '印刷のまま。',
        places: [
          { table: 'measures', columns: ['title'] },
          { table: 'actions', columns: ['title', 'note'] },
        ],
      },
      { reason: '単位は別の列。', places: [{ table: 'actions', columns: ['value'] }] },
    ]);
  });

  test('names every result', () => {
    expect(report.rules.map(({ result }) => result)).toEqual(['適合', '例外', '不適合']);
  });
});

describe('the reports on all datasets of 架空市', () => {
  const { datasets, readability } = describeTables(fixtureSite, fixtureRows);

  test('are one for each, the table of the results and the whole with it among them', () => {
    expect([...readability.keys()]).toEqual(datasets.map(({ name }) => name));
    expect(readability.has('ayumi-readability')).toBe(true);
    expect(datasets.length).toBeGreaterThan(fixtureDatasets.length);
  });

  test('say of each what judging its tables says', () => {
    for (const dataset of datasets) {
      const passed = judge(dataset).results.filter(({ result }) => result === 'passed').length;
      expect(readability.get(dataset.name)!.passed).toBe(passed);
    }
  });
});
