import { describe, expect, test } from 'vitest';
import { tableList } from '../tables/all-tables.ts';
import { number, text } from '../tables/describe/column.ts';
import { fixtureDatasets, fixtureSite } from '../testing/builders/fixture-site.ts';
import type { PublishedTable } from '../publish/datasets/published-table.ts';
import { checkReadability } from './check-readability.ts';
import { exceptions } from './exceptions.ts';
import { judge } from './readability.ts';
import { readabilityTable } from './readability-table.ts';
import { rules } from './rules/all-rules.ts';

const words = { title: '列', title_en: 'Column', about: '', example: '' };
const datasets = fixtureDatasets.map((table) =>
  judge({ name: `ayumi-${table.name}`, tables: [table] }),
);

function dataset(...cells: (string | null)[]) {
  const columns = [
    text('title', { ...words, title: '題名' }),
    number('count', { ...words, title: '金額（円）' }),
  ];
  const rows = cells.map((title, index) => ({ title, count: index }));
  const table: PublishedTable = {
    name: 'x',
    title: '',
    title_en: '',
    about: '',
    scope: 'site',
    columns,
    rows,
  };
  return judge({ name: 'ayumi-x', tables: [table] });
}

describe('every dataset of 架空市 keeps every rule or stands on the list of exceptions', () => {
  test.each(datasets.map((it) => [it.name, it] as const))('%s', (_, it) => {
    const faults = it.results.flatMap((result) => result.faults);
    expect(faults).toEqual([]);
  });
});

test('a rule broken by a printed name is an exception, with table, column and reason', () => {
  const result = dataset('山・川・海', '川').results.find(({ rule }) => rule.id === 'L1-07')!;
  expect(result.result).toBe('excepted');
  expect(result.exceptions).toMatchObject([{ table: 'x', columns: ['title'] }]);
  expect(result.exceptions[0]!.reason).not.toBe('');
});

test('a rule that nothing excuses stops the build and says where and what to do', () => {
  const broken = dataset('山', null, '海');
  expect(broken.results.find(({ rule }) => rule.id === 'L2-02')!.result).toBe('broken');
  expect(() => checkReadability([broken])).toThrow(
    /データセット ayumi-x：L2-02[\s\S]*x\.csv A3（title）[\s\S]*直し方/,
  );
});

test('a dataset that keeps the rules does not', () => {
  expect(() => checkReadability([dataset('山', '川')])).not.toThrow();
});

describe('the table of results', () => {
  const table = readabilityTable(fixtureSite, () => datasets);

  test('has every dataset with every rule, and its own results', () => {
    const names = [...datasets.map(({ name }) => name), 'ayumi-readability'];
    for (const name of names) {
      const ofDataset = table.rows.filter((row) => row['dataset'] === name);
      expect(new Set(ofDataset.map((row) => row['rule']))).toEqual(
        new Set(rules.map(({ id }) => id)),
      );
    }
  });

  test('gives a reason for every exception and for nothing else', () => {
    for (const row of table.rows) expect(row['reason'] === null).toBe(row['result'] === 'passed');
  });

  test('keeps the rules itself', () => {
    expect(() =>
      checkReadability([judge({ name: 'ayumi-readability', tables: [table] })]),
    ).not.toThrow();
  });
});

describe('an exception names a rule that is judged, and columns that exist', () => {
  const columns = [
    ...tableList.flatMap((table) => table.columns),
    ...fixtureDatasets.flatMap((table) => table.columns),
  ].map(({ name }) => name);
  test.each(exceptions)('$rule $columns $types', (exception) => {
    expect(rules.map(({ id }) => id)).toContain(exception.rule);
    for (const name of exception.columns ?? []) expect(columns).toContain(name);
    expect(exception.reason).toMatch(/。$/);
  });
});
