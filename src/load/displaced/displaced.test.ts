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

const from = (row: string[], at: number) => ({ left: row.slice(0, at), right: row.slice(at) });
/** A cell that was deleted, so that all to its right stand one too far to the left. */
const deleted = (row: string[], at: number) => [
  ...from(row, at).left,
  ...from(row, at + 1).right,
  '',
];
/** A blank cell that was inserted; what stood at the end is gone. */
const inserted = (row: string[], at: number) => [
  ...from(row, at).left,
  '',
  ...from(row, at).right.slice(0, -1),
];

describe('cells from one column on that were shifted are one problem that names the column', () => {
  const tables: [string, string][] = [
    ['indicator_values', 'value'],
    ['indicator_values', 'fy'],
    ['actions', 'title'],
    ['results', 'text'],
    ['results', 'fy'],
    ['schedule', 'kind'],
    ['effects', 'fy'],
    ['measures', 'title'],
    ['indicators', 'unit'],
  ];
  const ways = { left: deleted, right: inserted };
  const trials = tables.flatMap(([table, column]) =>
    (['left', 'right'] as const).map((way) => [table, column, way] as const),
  );
  test.each(trials)('all rows of %s from %s to the %s', (table, column, way) => {
    const problems = told(table, ([head = [], ...rows]) => [
      head,
      ...rows.map((row) => ways[way](row, head.indexOf(column))),
    ]);
    expect(problems).toEqual([
      expect.stringMatching(way === 'left' ? /^row-shape 2 .*左に1つ/ : /^row-shape 2 .*右に1つ/),
    ]);
    expect(problems[0]).toContain(`${column}（`);
  });

  test.each(tables)('one row of %s from %s to the left', (table, column) => {
    const problems = told(table, (rows) =>
      rows.map((row, at) => (at === 3 ? deleted(row, rows[0]!.indexOf(column)) : row)),
    );
    expect(problems).toEqual([expect.stringMatching(/^row-shape 4 この行で、.*左に1つずれて/)]);
  });
});

describe('a column pasted one row too low or too high is one problem', () => {
  const low = (rows: Rows, at: number) =>
    rows.map((row, line) =>
      line === 0 ? row : row.with(at, line === 1 ? '' : rows[line - 1]![at]!),
    );
  const lowWithAll = (rows: Rows, at: number) => [
    ...low(rows, at),
    rows[0]!.map((_, column) => (column === at ? rows.at(-1)![at]! : '')),
  ];
  const high = (rows: Rows, at: number) =>
    rows.map((row, line) => (line === 0 ? row : row.with(at, rows[line + 1]?.[at] ?? '')));
  const columns: [string, string][] = [
    ['indicator_values', 'value'],
    ['indicator_values', 'fy'],
    ['indicator_values', 'indicator_no'],
    ['results', 'measure_no'],
    ['results', 'state'],
    ['schedule', 'stage'],
    ['schedule', 'start_fy'],
    ['responsibilities', 'division_id'],
    ['actions', 'action_no'],
    ['actions', 'measure_no'],
    ['sections', 'section_no'],
  ];
  const moves = { 下: low, 上: high };
  const trials = columns.flatMap(([table, column]) =>
    (['下', '上'] as const).map((way) => [table, column, way] as const),
  );
  test.each(trials)('%s %s %s', (table, column, way) => {
    expect(told(table, (rows) => moves[way](rows, rows[0]!.indexOf(column)))).toEqual([
      expect.stringMatching(`^row-shape 2 ${column}（.*1行ずつ${way}にずれて`),
    ]);
  });

  test.each([...columns, ['actions', 'title'], ['effects', 'value'], ['measures', 'measure_no']])(
    '%s %s, the last cell in a row of its own',
    (table, column) => {
      expect(told(table, (rows) => lowWithAll(rows, rows[0]!.indexOf(column)))).toEqual([
        expect.stringMatching(`^row-shape 2 ${column}（.*1行ずつ下にずれて`),
      ]);
    },
  );

  test('where nothing else tells of it, the blank cell is asked about with that in mind', () => {
    const [problem] = load(
      withFile(
        'data/plans/kaku-reform-2024/actions.csv',
        Papa.unparse(
          low(
            Papa.parse<string[]>(
              readFileSync(
                join(fixtureFolder, 'data/plans/kaku-reform-2024/actions.csv'),
                'utf8',
              ).trim(),
            ).data,
            2,
          ),
          { newline: '\n' },
        ),
      ),
    ).problems;
    expect(problem).toMatchObject({ rule: 'required', line: 2, column: 'title' });
    expect(problem!.fix).toContain('1行ずつずれて');
  });
});

describe('a header without a name, or without a column, is one problem', () => {
  const columns: [string, string][] = [
    ['indicator_values', 'value'],
    ['actions', 'title'],
    ['actions', 'measure_no'],
    ['results', 'fy'],
    ['results', 'kind'],
    ['schedule', 'stage'],
    ['schedule', 'start_fy'],
    ['measures', 'section_no'],
    ['measures', 'title'],
    ['indicators', 'unit'],
    ['sections', 'section_no'],
    ['actions', 'source_page'],
  ];
  test.each(columns)('%s without the name of %s', (table, column) => {
    const problems = told(table, ([head = [], ...rows]) => [
      head.with(head.indexOf(column), ''),
      ...rows,
    ]);
    expect(problems).toEqual([expect.stringContaining(`${column} の列と読みました`)]);
  });
  test.each(columns)('%s without the column %s', (table, column) => {
    const problems = told(table, (rows) =>
      rows.map((row) => row.toSpliced(rows[0]!.indexOf(column), 1)),
    );
    expect(problems).toEqual([expect.stringMatching(`^header 1 見出しに ${column}（`)]);
  });
  test('a column without a name that holds something else is no column of the table', () => {
    const problems = told('indicator_values', ([head = [], ...rows]) => [
      head.with(head.indexOf('value'), ''),
      ...rows.map((row) => row.with(head.indexOf('value'), '主査に確認')),
    ]);
    expect(problems).toContainEqual(expect.stringContaining('見出しに名前のない列があり'));
  });
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
