import { describe, expect, test } from 'vitest';
import { releasedCatalogue } from '../../testing/builders/released-catalogue.ts';
import { faultsOfJson } from '../../quality/standards/json-schema.ts';
import { readTable } from '../../quality/standards/read-tables.ts';
import { rulesOfCsvw, rulesOfPackage } from '../../quality/standards/tabular-rules.ts';
import { faultsOfTables } from '../../quality/standards/tabular.ts';
import { csvwGroup, csvwTable } from './csvw.ts';
import { dataPackage } from './data-package.ts';
import { tablesOf } from './listed-tables.ts';

const listed = tablesOf(releasedCatalogue);
const packageText = dataPackage(releasedCatalogue);
const packageRules = rulesOfPackage(packageText);
const files = () =>
  new Map(
    listed.map(({ csv }) => [
      csv.file.fileName,
      readTable(new TextDecoder().decode(csv.file.bytes)),
    ]),
  );

test('every table over all plans is listed', () => {
  expect(listed.map(({ table }) => table.name)).toEqual(
    releasedCatalogue.entries
      .filter(({ dataset }) => dataset.kind === 'table')
      .map(({ dataset }) => dataset.tables[0]!.name),
  );
});

test('datapackage.json keeps to the schema', () => {
  expect(faultsOfJson(packageText, 'data-package.schema.json')).toEqual([]);
});

describe.each([
  ['Table Schema', packageRules],
  ['CSVW', rulesOfCsvw(csvwGroup(releasedCatalogue))],
])('what %s says of the tables', (_, rules) => {
  test('holds in every row: columns, types, values, keys', () => {
    expect(faultsOfTables(rules, files())).toEqual([]);
  });

  test('includes the plan in the keys of what plans have', () => {
    const measures = rules.find(({ name }) => name === 'measures.csv')!;
    expect(measures.primary).toEqual(['plan_id', 'measure_no']);
    expect(measures.foreign).toContainEqual({
      fields: ['plan_id', 'section_no'],
      table: 'sections.csv',
      referred: ['plan_id', 'section_no'],
    });
    expect(measures.foreign).toContainEqual({
      fields: ['plan_id'],
      table: 'plans.csv',
      referred: ['plan_id'],
    });
  });
});

test.each(listed.map((it) => [it.table.name, it] as const))(
  '%s has CSVW of its own, which leads to no other table',
  (name, it) => {
    const [rules] = rulesOfCsvw(csvwTable(releasedCatalogue, it));
    expect(rules).toMatchObject({ name: `${name}.csv`, foreign: [] });
    expect(faultsOfTables([rules!], files())).toEqual([]);
  },
);

test('something tells the rows of every table apart', () => {
  const keyless = packageRules.filter(
    ({ primary, unique }) => primary.length + unique.length === 0,
  );
  expect(keyless.map(({ name }) => name)).toEqual([]);
});

describe('a table that goes against its description is found', () => {
  const change = (name: string, cells: Record<string, string>) => {
    const tables = files();
    const table = tables.get(name)!;
    tables.set(name, { ...table, rows: [{ ...table.rows[0]!, ...cells }, ...table.rows.slice(1)] });
    return faultsOfTables(packageRules, tables);
  };

  test.each([
    ['a blank title', 'measures.csv', { title: '' }, 'title is blank'],
    ['a year in words', 'plans.csv', { start_fy: '令和6' }, 'start_fy has another type'],
    ['an unknown code', 'plans.csv', { status: 'planned' }, 'status is none of its values'],
    ['a measure without a section', 'measures.csv', { section_no: '9-9' }, 'leads nowhere'],
    ['a number given twice', 'measures.csv', { measure_no: '1-1-2' }, 'twice'],
  ])('%s', (_, name, cells, fault) => {
    expect(change(name, cells).join('\n')).toContain(fault);
  });
});
