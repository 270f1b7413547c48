import { describe, expect, test } from 'vitest';
import { checkCells } from '../load/read/cells.ts';
import { checkType } from '../load/rules/cells/type.ts';
import { parseTable } from '../load/read/parse.ts';
import { tableList, tables, type TableName } from './all-tables.ts';

describe.each(tableList)('$name', (table) => {
  const { name, key, columns } = table;
  const names = columns.map((column) => column.name);

  test('is listed under its name', () => {
    expect(tables[name as TableName].name).toBe(name);
  });

  test('has the columns of its key', () => {
    expect(key.filter((it) => !names.includes(it))).toEqual([]);
  });

  test('has no two columns with one name or one Japanese title', () => {
    expect(names).toEqual([...new Set(names)]);
    const titles = columns.map(({ title }) => title);
    expect(titles).toEqual([...new Set(titles)]);
  });

  test('has an example in every column that its own rules take', () => {
    const examples = columns.map(({ example }) => `"${example}"`);
    const text = `${names.join(',')}\n${examples.join(',')}\n`;
    const { raw, problems } = parseTable({ path: `data/${name}.csv`, text }, table, null);
    expect([...problems, ...checkCells({ tables: [raw] }, [checkType])]).toEqual([]);
    const wrong = columns.filter(({ values, example }) => values && !(example in values));
    expect(wrong).toEqual([]);
  });

  test('names every column in two languages and explains it in a sentence', () => {
    const silent = columns.filter(
      ({ title, title_en, about }) => title === '' || title_en === '' || !about.endsWith('。'),
    );
    expect(silent.map((column) => column.name)).toEqual([]);
  });

  test('refers only to columns that there are', () => {
    const wrong = columns.filter(({ references }) => {
      if (!references) return false;
      const target = tables[references.table as TableName].columns.map((it) => it.name as string);
      return ![references.column, ...(references.with ?? [])].every((it) => target.includes(it));
    });
    expect(wrong.map((column) => column.name)).toEqual([]);
  });
});
