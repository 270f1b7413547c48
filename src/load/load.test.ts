import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encode } from '../testing/builders/encode.ts';
import {
  fixtureFolder,
  overlaid,
  inputFolder,
  projectFolder,
  withFile,
} from '../testing/builders/input-folder.ts';
import { load } from './load.ts';

const path = 'data/plans/kaku-reform-2024/measures.csv';
const text = readFileSync(join(fixtureFolder, path), 'utf8');
const fixture = load(fixtureFolder);

describe('the same rows come out of a file, whatever program wrote it', () => {
  test.each([
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${text}`)],
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['lone CR', Buffer.from(text.replaceAll('\n', '\r'))],
    ['Shift_JIS', encode(text.replaceAll('\n', '\r\n'), 'shift_jis')],
    ['UTF-16LE', encode(text, 'utf-16le')],
    ['UTF-16LE with tabs', encode(text.replaceAll(',', '\t'), 'utf-16le')],
  ])('%s', (_, bytes) => {
    const { rows, problems } = load(withFile(path, bytes));
    expect(problems).toEqual([]);
    expect(rows).toEqual(fixture.rows);
  });
});

test('numbers become numbers and blank cells become null', () => {
  const { rows } = fixture;
  expect(rows.plans.get('kaku-reform-2024')!.indicator_values![0]).toMatchObject({
    indicator_no: '1',
    fy: 2023,
    value: 42.5,
    qualifier: 'exact',
    period_from: null,
    note: null,
  });
});

test('a table without a file is absent, not empty', () => {
  expect(fixture.rows.site.releases).toBeUndefined();
});

test('files, rows and prose are counted', () => {
  expect(fixture.counts).toEqual({ files: 29, rows: 214, prose: 11 });
});

test('the prose files are named by their paths', () => {
  expect(fixture.prose.map(({ id }) => id)).toContain('plans/kaku-reform-2024/measures/1-1-2');
});

test("files that a system or a spreadsheet keeps beside one's own are left alone", () => {
  expect(load(withFile('data/~$site.csv', 'x')).problems).toEqual([]);
  expect(load(withFile('data/.DS_Store', 'x')).problems).toEqual([]);
});

test('a folder without data says in one problem which tables are needed', () => {
  const problems = load(join(projectFolder, 'src', 'words')).problems;
  expect(problems.map(({ file }) => file)).toEqual(['data/']);
  for (const name of ['organizations', 'plans', 'site', 'sources'])
    expect(problems[0]!.expected).toContain(`data/${name}.csv`);
});

test('a measure that is missing is one problem of a file, with all its lines', () => {
  const without = text.replace(/^1-1-1,.*\n/m, '');
  const { problems } = load(withFile(path, without));
  const ofActions = problems.filter(({ file }) => file.endsWith('/actions.csv'));
  expect(ofActions.map(({ message }) => message)).toEqual([
    '施策番号「1-1-1」が data/plans/kaku-reform-2024/measures.csv にありません（ほかに3行目も）。',
  ]);
});

test('a wrong name in a header is one problem: neither a missing column besides, nor one of each row that depends on it', () => {
  const { problems } = load(withFile(path, text.replace('measure_no', 'mesure_no')));
  expect(problems.map(({ rule, column }) => [rule, column])).toEqual([['header', 'mesure_no']]);
  expect(problems[0]!.nearest).toContain('measure_no');
});

test('the data that the tests are run on have no problem', () => {
  expect(load(inputFolder).problems).toEqual([]);
});

test('a folder of broken input still gives the rows that can be read', () => {
  const { rows } = load(overlaid(join(import.meta.dirname, '../testing/broken/type')));
  expect(rows.site.plans).toHaveLength(1);
});
