import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { load } from '../../../src/load/load.ts';
import { readWorkbook } from '../../../src/load/read/workbook/read-workbook.ts';
import { copyOfFixture } from '../../../src/testing/builders/input-folder.ts';
import { makeNew } from './make-new.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayumi-add-'));
afterAll(() => rmSync(folder, { recursive: true }));
const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((words) => void said.push(String(words)));
});
afterEach(() => vi.restoreAllMocks());

/** Runs what is typed after `npm run new --`, words first and then options with their values. */
async function make(input: string, line: readonly string[]): Promise<void> {
  const at = line.findIndex((word) => word.startsWith('--'));
  const [what = '', ...words] = at === -1 ? line : line.slice(0, at);
  const rest = at === -1 ? [] : line.slice(at);
  const options: Record<string, string> = {};
  for (let i = 0; i < rest.length; i += 2) options[rest[i]!.slice(2)] = rest[i + 1]!;
  await makeNew(input, new Set(), what, { words, options });
}

const planOptions = [
  ...['--plan-title', '架空市行政改革プラン2', '--plan-english', 'Kaku Reform Plan 2'],
  ...['--start', '2029', '--end', '2033'],
];
const townOptions = [
  ...['--kana', 'カクウチョウ', '--english', 'Kaku Town (fictional)'],
  ...['--lg-code', '999989', '--kind', 'town'],
];
const read = (input: string, path: string) => readFileSync(join(input, 'data', path), 'utf8');

describe('what is new is added, and the folder passes the check', () => {
  test.each([
    [
      ['plan', 'kaku-reform-2029', ...planOptions],
      'plans.csv',
      'kaku-reform-2029,kaku-city,架空市行政改革プラン2,Kaku Reform Plan 2,2029,2033,adopted,official,kaku-reform-2029-plan,',
    ],
    [
      ['organization', '架空町', ...townOptions],
      'organizations.csv',
      'kaku-town,999989,架空町,カクウチョウ,Kaku Town (fictional),town,',
    ],
    [
      ['division', '公民連携課、窓口改革課', '--start', '2027'],
      'divisions.csv',
      'kaku-city,division-2,窓口改革課,division,2027,,,,,',
    ],
    [
      ['division', '公民連携課', '--ids', 'partnership'],
      'divisions.csv',
      'kaku-city,partnership,公民連携課,division,,,,,,',
    ],
  ])('%j', async (line, table, row) => {
    const input = copyOfFixture();
    await make(input, line);
    expect(read(input, table).trimEnd().split('\n').at(-1)).toBe(row);
    expect(load(input).problems).toEqual([]);
    expect(said.join('\n')).toContain('次にすること');
    // What is typed next names the folder.
    expect(said.join('\n')).not.toMatch(/npm run [\w-]+\b(?! -- \/)/);
  });

  test('a table that a plan lacks has its header', async () => {
    const input = copyOfFixture();
    rmSync(join(input, 'data/plans/kaku-reform-2024/reviews.csv'));
    rmSync(join(input, 'data/changes.csv'));
    await make(input, ['table', 'reviews', '--plan', 'kaku-reform-2024']);
    expect(read(input, 'plans/kaku-reform-2024/reviews.csv')).toMatch(
      /^review_no,fy,kind,[^\n]*\n$/,
    );
  });

  test('a year has its report as a source, and a workbook with the rows to fill', async () => {
    const input = copyOfFixture();
    const out = join(folder, '2027.xlsx');
    await make(input, ['year', '2027', '--plan', 'kaku-reform-2024', '--out', out]);
    expect(read(input, 'sources.csv')).toContain('\nkaku-reform-2024-2027-report,kaku-city,');
    const sheets = readWorkbook('a.xlsx', readFileSync(out));
    expect(Array.isArray(sheets) && sheets.map(({ sheet }) => sheet)).toContain('今年度の記入');
    expect(load(input).problems).toEqual([]);
  });
});

// What the report of 2025 says of 2026 are plans: they are no results of 2026, nor is that its report.
test('a year of which the report of the year before tells plans has a report of its own', async () => {
  const input = copyOfFixture();
  const year = (out: string) => {
    const line = ['year', '2026', '--plan', 'kaku-reform-2024', '--out', join(folder, out)];
    return make(input, line);
  };
  await year('2026.xlsx');
  expect(read(input, 'sources.csv')).toContain('\nkaku-reform-2024-2026-report,kaku-city,');
  await expect(year('2026-again.xlsx')).rejects.toThrow('もう用意してあります');
});

describe('what is there, or cannot be, is refused and nothing is written', () => {
  test.each([
    [['plan', 'kaku-reform-2024', ...planOptions], 'もうあります'],
    [['plan'], '計画のIDを書いてください'],
    [['plan', 'kaku-reform-2029'], '--plan-title'],
    // No address can be made of it.
    [['plan', '計画', ...planOptions], '点検を通らない'],
    [
      ['plan', 'kaku-reform-2029', ...planOptions, '--organization', 'kaku'],
      '団体「kaku」はありません',
    ],
    [['year', '2025', '--plan', 'kaku-reform-2024'], 'もう実績が13行あります'],
    [['year', '令和8年', '--plan', 'kaku-reform-2024'], '西暦4桁'],
    [['year', '2035', '--plan', 'kaku-reform-2024'], '2035年度はありません'],
    [['organization', '架空市', ...townOptions], 'もうあります'],
    // The last digit checks the others.
    [['organization', '架空町', ...townOptions, '--lg-code', '999988'], '点検を通らない'],
    [['division', '市民課'], 'もうあるか'],
    [['division', '公民連携課、公民連携課'], 'もうあるか'],
    [['division', '公民連携課', '--ids', 'a,b'], '--ids のIDは2つです'],
    [['division', '公民連携課', '--ids', 'residents'], 'もう使われています'],
    [['division'], '担当課の名前を書いてください'],
    [['table', 'results', '--plan', 'kaku-reform-2024'], 'もうあります'],
    [['table', 'result', '--plan', 'kaku-reform-2024'], '「results」のことですか'],
    [['table', 'constructor'], '表「constructor」はありません'],
    [['theme'], '「theme」は作れません'],
    [['toString'], '「toString」は作れません'],
  ])('%j', async (line, message) => {
    const input = copyOfFixture();
    const files = () =>
      readdirSync(input, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.csv'))
        .map((path) => [path, readFileSync(join(input, path), 'utf8')]);
    const before = files();
    await expect(make(input, line)).rejects.toThrow(message);
    expect(files()).toEqual(before);
  });
});

test('a site, then a plan, a division, a table and a year, one after the other', async () => {
  const town = join(folder, 'town');
  await make('', [
    'site',
    town,
    ...['--name', '架空町', ...townOptions, '--plan-id', 'kakucho-reform-2026'],
    ...['--plan-title', '架空町行財政改革プラン', '--plan-english', 'Kaku Town Reform Plan'],
    ...['--start', '2026', '--end', '2030', '--divisions', '総務課、住民課'],
    ...['--base-url', 'https://www.town.kaku.example.jp/ayumi/'],
    ...['--contact-url', 'https://www.town.kaku.example.jp/'],
    ...['--contact-email', 'somu@town.kaku.example.jp'],
  ]);
  await make(town, ['plan', 'kakucho-dx-2026', ...planOptions]);
  await make(town, ['division', '建設課']);
  await make(town, ['table', 'scales', '--plan', 'kakucho-dx-2026']);
  const out = join(folder, 'town.xlsx');
  await make(town, ['year', '2026', '--plan', 'kakucho-reform-2026', '--out', out]);
  expect(load(town).problems).toEqual([]);
  expect(read(town, 'divisions.csv')).toContain('kakucho,division-3,建設課,');
  expect(existsSync(out)).toBe(true);
});
