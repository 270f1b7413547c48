import { expect, test } from 'vitest';
import { problemsIn } from '../load/load.ts';
import { readInput } from '../load/read/folder.ts';
import { publishedKeys, vanished } from '../publish/releases/published-keys.ts';
import { proposedChanges, siteDifferences } from '../publish/differences/site-differences.ts';
import { tableList } from '../tables/all-tables.ts';
import { writeCsv } from '../tables/csv/write-csv.ts';
import { fixtureFolder } from './builders/input-folder.ts';
import { fixtureRows, fixtureSite } from './builders/fixture-site.ts';
import { describeTables } from '../site.ts';

// What `npm run diff` proposes for data/changes.csv is to be pasted there: the check must know each row by its key.
const { tables } = describeTables(fixtureSite, fixtureRows);
const state = (isChanged: boolean) => ({
  paths: [],
  tables: tables.map((table) => {
    const { key = [] } = tableList.find(({ name }) => name === table.name) ?? {};
    const column = table.columns
      .map(({ name }) => name)
      .find((name) => !key.includes(name) && name !== 'plan_id');
    const rows = table.rows.map((row) => (isChanged && column ? { ...row, [column]: 'x' } : row));
    return { ...table, rows };
  }),
});

/** What the check says of rows of changes.csv besides those that are there: of the keys alone. */
function faultsOfKeys(rows: readonly string[][]): string[] {
  const folder = readInput(fixtureFolder);
  const files = folder.files.map((file) =>
    file.path === 'data/changes.csv' ? { ...file, text: file.text + writeCsv(rows) } : file,
  );
  return problemsIn({ ...folder, files }, new Set())
    .filter(({ rule }) => ['change-target', 'withdrawal-key', 'white-space'].includes(rule))
    .map(({ line, message }) => `${line} ${message}`);
}

test('every row of every table of a plan is proposed with a key that the check takes', () => {
  const { facts } = siteDifferences(state(false), state(true));
  const proposed = proposedChanges(facts, '2026-11-01').map((row) => row.with(8, '試し'));
  expect(new Set(proposed.map(([, , , table]) => table)).size).toBeGreaterThan(10);
  expect(faultsOfKeys(proposed)).toEqual([]);
});

test('every row that may vanish is asked for with a key that the check takes', () => {
  const asked = vanished(publishedKeys(tables, []), [], [], { changes: [], departures: [] });
  const rows = asked
    .filter(({ table }) => !['plans', 'organizations'].includes(table))
    .map(({ table, key }) => [
      '2026-11-01',
      'kaku-reform-2024',
      'withdrawal',
      table,
      key,
      '',
      '',
      '',
      '試し',
      '',
    ]);
  expect(new Set(rows.map(([, , , table]) => table)).size).toBeGreaterThan(20);
  expect(faultsOfKeys(rows)).toEqual([]);
});
