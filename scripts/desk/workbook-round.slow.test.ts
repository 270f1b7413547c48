import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemsIn } from '../../src/load/load.ts';
import { takeIn } from '../../src/load/intake/take-in.ts';
import { readInput } from '../../src/load/read/folder.ts';
import type { Grid } from '../../src/load/read/workbook/grid.ts';
import { readWorkbook } from '../../src/load/read/workbook/read-workbook.ts';
import { copyOfFixture, fixtureFolder } from '../../src/testing/builders/input-folder.ts';
import { returnedWorkbook, sentWorkbook } from '../../src/testing/builders/returned-workbook.ts';
import { filledWorkbook } from '../../src/testing/builders/workbook/filled-workbook.ts';
import { findLibreOffice, saveAs } from './libreoffice.ts';
import { readDeliveries } from './read-deliveries.ts';
import { writeFiles } from './write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayumi-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));
const options = { mayDelete: false, check: problemsIn };
const libreOffice = findLibreOffice();

if (libreOffice === undefined)
  console.error(
    'LibreOffice (soffice) がないので、開いて保存し直す試験を飛ばします。apt-get install libreoffice-calc-nogui で入ります。',
  );

describe.skipIf(libreOffice === undefined)('what LibreOffice opened and saved', () => {
  /** The sheets of a workbook after LibreOffice had it. */
  function savedAgain(name: string, book: Uint8Array): Grid[][] {
    writeFileSync(join(folder, name), book);
    const saved = saveAs(libreOffice!, join(folder, name), 'xlsx', join(folder, 'saved'));
    const { grids, problems } = readDeliveries([saved]);
    expect(problems).toEqual([]);
    return grids;
  }
  const takenIn = (grids: Grid[][]) => takeIn(grids, readInput(fixtureFolder), options);

  test('changes nothing in a workbook as it went out', () => {
    expect(takenIn(savedAgain('記入.xlsx', sentWorkbook(fixtureFolder, 2025)))).toMatchObject({
      changes: [],
      problems: [],
      mended: [],
    });
  }, 240_000);

  test('says the same as before in a workbook of which cells were put right on the desk', () => {
    const book = filledWorkbook(sentWorkbook(fixtureFolder, 2025), {
      '取組 2-1-2-1': { state: '遅れ', text: '2施設の計画をつくった。\n「別表」を見直した。' },
      '指標 6': { value: '64.5' },
    });
    const before = readWorkbook('直した.xlsx', book) as Grid[];
    expect(takenIn(savedAgain('直した.xlsx', book)).files).toEqual(takenIn([before]).files);
  }, 240_000);
});

test('what came in goes out again with the same bytes, however often it is taken in', () => {
  const input = copyOfFixture();
  const returned = returnedWorkbook(sentWorkbook(input, 2025), {
    '取組 2-1-2-1': { state: '遅れ', text: '2施設の計画をつくった。', next_step: '続ける。' },
    '指標 6': { value: '64.5', note: '速報' },
  });
  writeFiles(input, takeIn([returned], readInput(input), options).files);
  const first = sentWorkbook(input, 2025);
  const again = takeIn([returnedWorkbook(first, {})], readInput(input), options);
  expect(again.changes).toEqual([]);
  expect(takeIn([returned], readInput(input), options).changes).toEqual([]);
  expect(sentWorkbook(input, 2025)).toEqual(first);
});

test('twenty results and twenty actuals of a year come in by one workbook in one round', () => {
  const input = copyOfFixture();
  const numbers = Array.from({ length: 20 }, (_, at) => String(at + 101));
  addRows(
    input,
    'actions',
    numbers.map((no) => ({
      action_no: `1-1-1-${no}`,
      measure_no: '1-1-1',
      title: `架空の取組${no}`,
      source_place: '第1',
    })),
  );
  addRows(
    input,
    'indicators',
    numbers.map((no) => ({
      indicator_no: no,
      name: `架空の指標${no}`,
      unit: '件',
      measure_no: '1-1-1',
      direction: 'increase',
      nature: 'level',
      origin: 'kpi',
      target_kind: 'words',
      source_place: '第1',
    })),
  );
  const ways = ['１２', '1,234', '▲5', '3件'];
  const entries = Object.fromEntries(
    numbers.flatMap((no, at) => [
      // As people write.
      [`取組 1-1-1-${no}`, { state: '計画通り', text: '・研修を開いた\n・手引を配った' }],
      [`指標 ${no}`, { value: ways[at % ways.length]! }],
    ]),
  );
  const intake = takeIn(
    [returnedWorkbook(sentWorkbook(input, 2025), entries)],
    readInput(input),
    options,
  );
  expect(intake.problems).toEqual([]);
  expect(intake.changes.filter(({ table }) => table === 'results')).toHaveLength(20);
  expect(intake.changes.filter(({ table }) => table === 'indicator_values')).toHaveLength(20);
});

/** Adds rows to a table of the plan of 架空市. */
function addRows(input: string, table: string, rows: Record<string, string>[]): void {
  const path = join(input, `data/plans/kaku-reform-2024/${table}.csv`);
  const text = readFileSync(path, 'utf8');
  const header = text.split('\n')[0]!.split(',');
  const lines = rows.map((row) => header.map((name) => row[name] ?? '').join(','));
  writeFileSync(path, `${text}${lines.join('\n')}\n`);
}

test('nothing is half-written', () => {
  const input = copyOfFixture();
  const path = 'data/topics.csv';
  const before = readFileSync(join(input, path), 'utf8');
  // The second is a folder, which no file can take the place of.
  const files = [
    { path, text: 'x' },
    { path: 'data/plans.csv/x', text: 'y' },
  ];
  expect(() => writeFiles(input, files)).toThrow();
  expect(readFileSync(join(input, path), 'utf8')).toBe(before);
});
