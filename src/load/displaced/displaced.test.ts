import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fixtureFolder, withFile } from '../../testing/builders/input-folder.ts';
import { load } from '../load.ts';

type Rows = string[][];

/** The problems of 架空市 after one of its tables was written otherwise, each as its rule, line and message. */
function told(table: string, change: (rows: Rows) => Rows | string): string[] {
  const file = `data/plans/kaku-reform-2024/${table}.csv`;
  const text = readFileSync(join(fixtureFolder, file), 'utf8').trim();
  const changed = change(Papa.parse<string[]>(text).data);
  const written = typeof changed === 'string' ? changed : Papa.unparse(changed, { newline: '\n' });
  return load(withFile(file, `${written}\n`)).problems.map(
    ({ rule, line, message }) => `${rule} ${line} ${message}`,
  );
}

const swap = (row: string[], at: number, to: number) =>
  row.with(at, row[to] ?? '').with(to, row[at] ?? '');

describe('names of two columns that were swapped are one problem that names both', () => {
  test.each([
    ['actions', 'action_no', 'measure_no'],
    ['actions', 'measure_no', 'title'],
    ['indicator_values', 'fy', 'value'],
    ['indicator_values', 'series', 'label'],
    ['schedule', 'stage', 'start_fy'],
    ['results', 'kind', 'text'],
  ])('%s: %s and %s', (table, one, other) => {
    const problems = told(table, ([head = [], ...rows]) => [
      swap(head, head.indexOf(one), head.indexOf(other)),
      ...rows,
    ]);
    expect(problems).toEqual([
      expect.stringMatching(/^header 1 見出しの .* が、入れ替わっています。$/),
    ]);
    expect(problems[0]).toContain(`${one}（`);
    expect(problems[0]).toContain(`${other}（`);
  });
});

test.each([
  ['actions', 'measure_no', 'title', 4, 6],
  ['indicator_values', 'fy', 'value', 4, 9],
])('cells of %s swapped in some rows are one problem', (table, one, other, from, to) => {
  const problems = told(table, (rows) =>
    rows.map((row, at) =>
      at + 1 < from || at + 1 > to
        ? row
        : swap(row, rows[0]!.indexOf(one), rows[0]!.indexOf(other)),
    ),
  );
  expect(problems).toEqual([
    expect.stringContaining(
      `row-shape ${from} ${from}行目から${to}行目までの${to - from + 1}行で、`,
    ),
  ]);
});

test('rows that were shifted to the right by a cell are one problem', () => {
  const problems = told('actions', (rows) =>
    rows.map((row, at) => (at < 4 ? row : ['', ...row.slice(0, -1)])),
  );
  expect(problems).toEqual(['row-shape 5 5行目から11行目までの7行で、セルが右に1つずれています。']);
});

test.each([
  [';', ',', 'セミコロン（;）で、その下の行はコンマ'],
  ['\t', ',', 'タブで、その下の行はコンマ'],
  [',', ';', 'コンマで、その下の行はセミコロン（;）'],
])('a header cut by %j over rows cut by %j is one problem', (ofHead, ofRows, words) => {
  const problems = told('measure_topics', ([head = [], ...rows]) =>
    [head.join(ofHead), ...rows.map((row) => row.join(ofRows))].join('\n'),
  );
  expect(problems).toEqual([`header 1 見出しは${words}で区切られています。`]);
});

test('rows that were pasted twice are one problem', () => {
  expect(told('actions', (rows) => [...rows, ...rows.slice(1)])).toEqual([
    'unique-key 12 12行目から21行目までの10行が、2行目からの行とすべて同じです。同じ行が2度貼り付けられたようです。',
  ]);
});

test('a stage that is missing between others is one problem', () => {
  const problems = told('schedule', (rows) => {
    const at = rows.findIndex((row) => row[rows[0]!.indexOf('stage_no')] === '2');
    return rows.toSpliced(at, 1);
  });
  expect(problems).toEqual([expect.stringMatching(/^stage-order 3 .*段階番号 2 がありません/)]);
});

test('another name in the place of a column is a name for that column, and no missing one besides', () => {
  const problems = told('actions', ([head = [], ...rows]) => [
    head.with(head.indexOf('title'), '取組名'),
    ...rows,
  ]);
  expect(problems).toEqual([
    expect.stringContaining('見出しの「取組名」はこの表の列の名前ではありません。'),
  ]);
});
