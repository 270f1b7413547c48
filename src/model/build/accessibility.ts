import { tables, type Row } from '../../tables/all-tables.ts';
import type { Rows } from '../../tables/describe/rows.ts';
import { successCriteria } from '../../tables/describe/success-criteria.ts';
import { codeName } from '../../words/code-names.ts';
import { dateName } from '../../words/fiscal-year.ts';
import { dateSpan } from '../../words/period.ts';
import type {
  AccessibilityStatement,
  CriteriaOfStandard,
  CriterionResult,
} from '../types/model.ts';

const untested = '未実施';

type Test = Row<'accessibility'>;

/** The latest test of accessibility; items and criteria without a record stay untested. */
export function buildAccessibility({ site }: Rows): AccessibilityStatement {
  const tests = (site.accessibility ?? []).toSorted((a, b) => (a.stated_on < b.stated_on ? 1 : -1));
  const test = tests[0];
  const criteria = criteriaOf(
    (site.accessibility_criteria ?? []).filter(({ stated_on }) => stated_on === test?.stated_on),
  );
  return {
    isTested: test !== undefined,
    items: itemsOf(test),
    criteria,
    standards: standardsOf(criteria),
    summary: summaryOf(criteria),
  };
}

function itemsOf(test: Test | undefined): AccessibilityStatement['items'] {
  const columns = tables.accessibility.columns.filter(({ name }) => !name.startsWith('tested_'));
  const period = test && dateSpan(test.tested_from, test.tested_to);
  return [
    ...columns.map((column) => ({ name: column.title, lines: linesOf(column.name, test) })),
    { name: '試験実施期間', lines: period ? [period] : [] },
  ];
}

function linesOf(name: keyof Test, test: Test | undefined): string[] {
  const value = test?.[name];
  if (!test || !value) return [];
  if (name === 'stated_on') return [dateName(value)];
  if (name === 'level') return [codeName('accessibility', name, value)];
  return value.split('|');
}

function criteriaOf(rows: NonNullable<Rows['site']['accessibility_criteria']>): CriterionResult[] {
  return successCriteria.map((criterion) => {
    const row = rows.find(({ criterion_no }) => criterion_no === criterion.no);
    return {
      criterion,
      applies: row ? codeName('accessibility_criteria', 'applies', row.applies) : null,
      result: row ? codeName('accessibility_criteria', 'result', row.result) : untested,
      note: row?.note ?? null,
    };
  });
}

function standardsOf(criteria: readonly CriterionResult[]): CriteriaOfStandard[] {
  const byStandard = Map.groupBy(criteria, ({ criterion }) => criterion.standard);
  return [...byStandard].map(([standard, own]) => ({
    standard,
    criteria: own,
    hasTests: own.some(({ applies }) => applies !== null),
    hasNotes: own.some(({ note }) => note !== null),
  }));
}

function summaryOf(criteria: readonly CriterionResult[]): string {
  return ['適合', '不適合', untested]
    .map((name) => ({ name, count: criteria.filter(({ result }) => result === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}${count}件`)
    .join('・');
}
