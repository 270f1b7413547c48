import { expect, test } from 'vitest';
import { smallTable as table } from '../../testing/builders/explore-table.ts';
import { toCsv, toTabbedText } from './take-out.ts';

test('the CSV has a BOM, a Japanese header, the rows and columns of the view, and codes that stay codes', () => {
  const columns = ['measure_title', 'measure_no', 'action_count'];
  expect(toCsv(table, { columns, rows: [1, 0] })).toBe(
    '\uFEFF施策名,施策番号,取組項目の数\r\n税,施策1-9,12\r\n窓口,施策1-10,3\r\n',
  );
});

test('rows of a draft say so, even if that column is not shown', () => {
  expect(toCsv(table, { columns: ['measure_title'], rows: [0, 2] })).toBe(
    '\uFEFF施策名,案の注記\r\n窓口,\r\n公園,案に基づく\r\n',
  );
  const columns = ['measure_title', 'draft_note'];
  expect(toCsv(table, { columns, rows: [2] })).toBe('\uFEFF施策名,案の注記\r\n公園,案に基づく\r\n');
});

test('to be pasted, cells are divided by tabs and lines, and no cell has either', () => {
  const broken = { ...table.rows[0]!, cells: ['窓\t口\r\n"A"', '=1+1', null, 5, null] };
  const columns = ['measure_title', 'phase_now', 'action_count'];
  const text = toTabbedText({ ...table, rows: [broken] }, { columns, rows: [0] });
  expect(text).toBe('施策名\tいまの段階\t取組項目の数\r\n窓 口 "A"\t\t5');
});

test('a formula in a cell stays text in both', () => {
  const formula = { ...table.rows[0]!, cells: ['=1+1', '1-1', null, 5, null] };
  const shown = { columns: ['measure_title'], rows: [0] };
  expect(toCsv({ ...table, rows: [formula] }, shown)).toContain("'=1+1");
  expect(toTabbedText({ ...table, rows: [formula] }, shown)).toContain("'=1+1");
});

test('a column of words is followed by the numbers that it tells, each once', () => {
  const told = {
    ...table,
    columns: table.columns.map((column) =>
      column.name === 'phase_now' ? { ...column, tells: ['action_count'] } : column,
    ),
  };
  const columns = ['measure_title', 'phase_now', 'action_count'];
  expect(toCsv(told, { columns: columns.slice(0, 2), rows: [0] })).toBe(
    '\uFEFF施策名,いまの段階,取組項目の数\r\n窓口,運用,3\r\n',
  );
  expect(toCsv(told, { columns, rows: [0] })).toBe(
    '\uFEFF施策名,いまの段階,取組項目の数\r\n窓口,運用,3\r\n',
  );
});
