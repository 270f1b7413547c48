import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fixtureDatasets } from '../../testing/builders/fixture-site.ts';
import { hostileTexts } from '../../testing/builders/hostile-input.ts';
import { madeUpRow, madeUpTable } from '../../testing/builders/made-up-table.ts';
import { readXlsx } from '../../testing/builders/workbook/read-xlsx.ts';
import type { Cell, PublishedTable } from '../datasets/published-table.ts';
import { sheetNames, toXlsx } from './xlsx.ts';

/** The XML of the parts of a workbook. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
}

const sheetsOf = (parts: Record<string, string>) =>
  Object.entries(parts).filter(([path]) => /^xl\/worksheets\/.*\.xml$/.test(path));

const workbook = toXlsx(fixtureDatasets);
const parts = partsOf(workbook);
const sheets = await readXlsx(workbook);

function cellsOf({ columns, rows }: PublishedTable): Cell[][] {
  return rows.map((row) => columns.map(({ name }) => row[name] ?? null));
}

test('every table has a sheet of its name, in order', () => {
  expect(sheets.map(({ name }) => name)).toEqual(fixtureDatasets.map(({ title }) => title));
});

describe('every table of 架空市 reads back as it was, numbers as numbers and blanks as null', () => {
  test.each(fixtureDatasets.map((table, index) => [table.name, table, index] as const))(
    '%s',
    (_, table, index) => {
      const [header, ...cells] = sheets[index]!.cells;
      expect(header).toEqual(table.columns.map(({ title }) => title));
      expect(cells).toEqual(cellsOf(table));
    },
  );
});

describe('a cell is kept exactly', () => {
  const texts = {
    ...hostileTexts,
    'a number with a leading zero': '020001',
    'what looks like a date': '1-2-3',
    'what looks like an escape of Excel': '_x0041_',
    'a word that every object has': 'constructor',
    another: '__proto__',
    'white space at the ends': ' a ',
  };
  test.each(Object.entries(texts))('%s', async (_, text) => {
    const [sheet] = await readXlsx(toXlsx([madeUpTable([madeUpRow({ words: text })])]));
    expect(sheet!.cells[1]).toEqual(['1-2-3', text, 0, 2024, -0.5, '2026-11-20T05:30:12Z']);
  });
});

test('characters that XML cannot hold are left out, and the file stays whole', async () => {
  const row = madeUpRow({ words: 'a\u0000b\uD800c\uFFFFd' });
  const [sheet] = await readXlsx(toXlsx([madeUpTable([row])]));
  expect(sheet!.cells[1]![1]).toBe('abcd');
});

test('a text that is too long for a cell says where the rest is', async () => {
  const row = madeUpRow({ words: '長'.repeat(40_000) });
  const [sheet] = await readXlsx(toXlsx([madeUpTable([row])]));
  const cell = String(sheet!.cells[1]![1]);
  expect(cell).toHaveLength(32_767);
  expect(cell).toMatch(/^長+…（続きはCSVにあります）$/);
});

test('no cell is merged, hidden or a formula', () => {
  expect(sheetsOf(parts)).toHaveLength(fixtureDatasets.length);
  for (const [, xml] of sheetsOf(parts)) expect(xml).not.toMatch(/<mergeCell|hidden=|<f>/);
});

test('the header of every sheet stays in view', () => {
  for (const [, xml] of sheetsOf(parts))
    expect(xml).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
});

test('texts are cells of the text format, so that editing 1-2-3 makes no date of it', async () => {
  const { 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet } = partsOf(
    toXlsx([madeUpTable([madeUpRow({})])]),
  );
  const [, textFormat] = /<numFmt numFmtId="(\d+)" formatCode="@"/.exec(styles!)!;
  const [, style] = /<c r="A2" s="(\d+)" t="s"/.exec(sheet!)!;
  const xfs = [...styles!.slice(styles!.indexOf('<cellXfs')).matchAll(/<xf [^>]*>/g)];
  expect(xfs[Number(style)]![0]).toContain(`numFmtId="${textFormat}"`);
  expect(sheet).toContain('<c r="C2"><v>0</v></c>');
});

describe('names of sheets are such as Excel takes', () => {
  test.each([
    ['plain ones', ['施策', '工程'], ['施策', '工程']],
    ['two alike', ['施策', '施策'], ['施策', '施策-2']],
    ['two alike but for capitals', ['KPI', 'kpi'], ['KPI', 'kpi-2']],
    ['forbidden characters', ["a[b]:c*d?e/f\\g'h"], ['a b  c d e f g h']],
    ['a long one', ['あ'.repeat(40)], ['あ'.repeat(31)]],
    [
      'two long ones',
      ['あ'.repeat(40), 'あ'.repeat(41)],
      ['あ'.repeat(31), `${'あ'.repeat(29)}-2`],
    ],
    ['nothing', ['', '[]'], ['表', '表-2']],
  ])('%s', (_, titles, names) => {
    expect(sheetNames(titles)).toEqual(names);
  });
});
