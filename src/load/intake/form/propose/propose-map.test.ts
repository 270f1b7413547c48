import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureFolder } from '../../../../testing/builders/input-folder.ts';
import { formSheet } from '../../../../testing/builders/workbook/form-sheet.ts';
import { csvGrid } from '../../sheets/csv-grid.ts';
import { readMap } from '../map/read-map.ts';
import { proposeMap } from './propose-map.ts';

const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

describe('a draft says what it understood, and asks for the rest', () => {
  const example = join(fixtureFolder, 'forms/progress.csv');
  const grid = csvGrid('progress.csv', readFileSync(example));
  const { text, unknown } = proposeMap('rows' in grid ? [grid] : [], 'kaku-reform-2024')!;

  test('of the example', () => {
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        'plan: kaku-reform-2024',
        'head: 3-4 # 見出しの行',
        'groups: 柱 # 行の間にある見出し（第1 便利な窓口、第2 身軽な役所）',
        '- section_no: { from: 柱, take: number }',
        'division_id: { from: 担当課, split: true }',
        'name: 指標名',
        'value: 年度実績',
        'as_of: { period: as_of }',
        'text: 取組の実績',
        'next_step: 今後の取組',
      ]),
    );
    expect(unknown).toEqual(['備考']);
  });

  test('what only a person knows keeps it from being used', () => {
    const { problems } = readMap('map.yaml', text);
    expect(problems.map(({ message }) => message)).toEqual([
      '「△」の意味が空です。',
      '「○」の意味が空です。',
      '「◎」の意味が空です。',
    ]);
  });
});

describe('sheets that ask for nothing are drafted whole', () => {
  test.each([
    [
      'grades by year',
      '番号|施策名|R5|R6\n1-1|収納率の向上|A|B\n1-2|寄附の拡大|B|S',
      ['- measure_no: 番号', 'title: 施策名', 'fy: { period: year }', 'grade: 年度別'],
    ],
    [
      'stages by year, the number in the name',
      '施策名|主管課|年次計画\n||R5\n1 収納率の向上|収納課|検討',
      [
        '- measure_no: { from: 施策名, take: number }',
        'title: { from: 施策名, take: words }',
        'stage: 年次計画',
        'end_fy: { period: last_year }',
      ],
    ],
    [
      'a number in parts, joined downwards',
      '大|中|小|取組名\n1|1|1|収納率の向上\n||2|寄附の拡大',
      [
        "- measure_no: { join: [大, 中, 小], with: '-' }",
        'fill_down: [大, 中] # 空欄は、上の行と同じ',
      ],
    ],
  ])('%s', (_, sheet, lines) => {
    const { text } = proposeMap([formSheet(sheet)], null)!;
    expect(linesOf(text)).toEqual(expect.arrayContaining(lines));
    expect(readMap('map.yaml', text).problems).toEqual([]);
  });
});

describe('a heading that is joined with the row below is taken with it', () => {
  const sheet =
    '区分|番号|施策名|令和7年度|\n|||進捗|実績\n1 歳入|1-1|収納率の向上|○|集めた。\n|1-2|寄附の拡大|△|募った。';
  const joined = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'A3:A4'];
  const { text, unknown } = proposeMap([formSheet(sheet, joined)], null)!;

  test('so that the words of the year are read', () => {
    expect(linesOf(text)).toEqual(
      expect.arrayContaining(['head: 1-2 # 見出しの行', 'text: 実績', 'state_label: 進捗']),
    );
  });

  test('and what many rows are headed with is no mark of them', () => {
    expect(unknown).toEqual(['区分']);
  });
});

test('whatever stands in the cells, a draft can be read again', () => {
  const sheet = formSheet(
    '番号|施策名|進捗\n1|収納率の向上|○⏎順調\n2|寄附の拡大|: 遅れ\n3|節電|済:',
    [],
    '一覧 # 1',
  );
  const { problems } = readMap('map.yaml', proposeMap([sheet], null)!.text);
  expect(problems.map(({ message }) => message)).toEqual([
    '「○\n順調」の意味が空です。',
    '「: 遅れ」の意味が空です。',
    '「済:」の意味が空です。',
  ]);
});

test('of effects it asks which and in what unit', () => {
  const sheet = formSheet('番号|施策名|令和5年度|\n||効果見込額|効果実績額\n1|節電|300|280');
  const { questions, text } = proposeMap([sheet], null)!;
  expect(questions).toEqual(['効果額が何の効果か（effects の kind）と、単位（unit）']);
  expect(readMap('map.yaml', text).problems.map(({ message }) => message)).toEqual(
    Array(4).fill('値が空です。'),
  );
});

test('of a list of telephones nothing is drafted', () => {
  expect(proposeMap([formSheet('氏名|内線\n架空 太郎|123')], null)).toBeUndefined();
});
