import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { load } from '../../load/load.ts';
import { formatProblems } from '../../load/report/problem.ts';
import { tableList, type TableName } from '../../tables/all-tables.ts';
import { writeHostileInput } from '../builders/hostile-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayumi-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeHostileInput(folder);
const { rows, problems } = load(folder);

test('the hostile input passes every rule, so that a site is built from it', () => {
  expect(formatProblems(problems)).toBe('');
});

const columns = tableList.flatMap((table) =>
  table.columns
    .filter(({ type }) => type === 'text')
    .map((column) => ({ table: table.name as TableName, column: column.name })),
);

describe('a hostile value stands in every text column that 架空市 has', () => {
  test.each(columns.filter(({ table }) => table !== 'releases'))(
    '$table $column',
    ({ table, column }) => {
      const own = rows.site[table] ?? [...rows.plans.values()][0]![table]!;
      const cells = own.map((row) =>
        String(Object.entries(row).find(([name]) => name === column)![1]),
      );
      expect(cells.some((cell) => /<script>.*🧑‍💻|^(長い){2500}$/u.test(cell))).toBe(true);
    },
  );
});
