import { describe, expect, test } from 'vitest';
import { formSheet } from '../../../testing/builders/workbook/form-sheet.ts';
import { rows, taken } from '../../../testing/builders/workbook/taken-form.ts';

describe('tables of progress, by year', () => {
  test('a table of progress: titles above, two rows of headings, years that are repeated, sums and notes below', () => {
    const sheet = formSheet(
      `
      第四次集中改革プラン 進捗管理表（架空）
      ||||||令和6年3月31日現在
      施策番号|施策名|担当課|令和4年度|||令和5年度||
      |||目標|実績|評価|目標|実績|評価
      1-1|収納率の向上|収納課|98.3|98.5|Ａ|98.5|９８．２%|B
      1-2|ふるさと納税の推進|商工観光課、財政課|12,000|▲5|C|－|調整前|D
      合計|||12,098.3||||
      ※ 評価は、行政改革推進本部による。`.replace('調整前', '15000'),
      ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:I3', 'A1:I1'],
    );
    const intake = taken(
      sheet,
      `
blank_marks: [－]
tables:
  sections:
    - section_no: { from: 施策番号, take: number }
      title: 施策名
  measures:
    - measure_no: 施策番号
      title: 施策名
  responsibilities:
    - measure_no: 施策番号
      division_id: { from: 担当課, split: true }
      order: { nth: true }
  indicators:
    - measure_no: 施策番号
      name: 施策名
      unit: { always: '%' }
  indicator_values:
    - indicator_no: 施策名
      series: { always: 目標値 }
      fy: { period: year }
      value: 目標
    - indicator_no: 施策名
      series: { always: actual }
      fy: { period: year }
      value: 実績
  results:
    - measure_no: 施策番号
      fy: { period: year }
      kind: { always: 評価 }
      grade: 評価
`,
    );
    expect(intake.problems).toEqual([]);
    expect(rows(intake, 'measures', 'measure_no title')).toEqual([
      '1-1 収納率の向上',
      '1-2 ふるさと納税の推進',
    ]);
    expect(rows(intake, 'responsibilities', 'measure_no division_id order')).toEqual([
      '1-1 shuno 1',
      '1-2 shoko 1',
      '1-2 zaisei 2',
    ]);
    expect(rows(intake, 'indicator_values', 'indicator_no series fy value').toSorted()).toEqual([
      '1 actual 2022 98.5',
      '1 actual 2023 98.2',
      '1 target 2022 98.3',
      '1 target 2023 98.5',
      '2 actual 2022 -5',
      '2 actual 2023 15000',
      '2 target 2022 12000',
    ]);
    expect(rows(intake, 'results', 'measure_no fy grade')).toEqual([
      '1-1 2022 Ａ',
      '1-1 2023 B',
      '1-2 2022 C',
      '1-2 2023 D',
    ]);
    expect(intake.remarks.map(({ words }) => words)).toEqual([
      '合計や注の行なので、読みませんでした：合計',
      '合計や注の行なので、読みませんでした：※ 評価は、行政改革推進本部による。',
      '「－」は、値がないものとして読みました',
    ]);
  });

  test('a CSV of such a sheet, in which nothing is joined any more', () => {
    const sheet = formSheet(
      `
      番号|取組名|担当|令和4年度||令和5年度||備考
      |||目標|実績|目標|実績|
      1|収納率の向上|収納課|98.3|98.5|98.5|98.2|
      |||3|4|5|6|二つめの指標
      2|窓口の改善|財政課|1|2||3|`,
      [],
      null,
    );
    const intake = taken(
      sheet,
      `
fill_down: [番号, 取組名, 担当]
tables:
  measures:
    - measure_no: 番号
      title: 取組名
  results:
    - measure_no: 番号
      fy: { period: year }
      kind: { always: plan }
      text: 目標
`,
    );
    expect(rows(intake, 'measures', 'measure_no title')).toEqual([
      '1 収納率の向上',
      '2 窓口の改善',
    ]);
    expect(intake.problems.map(({ file, column, message }) => [file, column, message])).toEqual([
      ['一覧.csv', 'D4', '同じものについて、D3 と違うことが書かれています。'],
      ['一覧.csv', 'F4', '同じものについて、F3 と違うことが書かれています。'],
    ]);
  });

  test('marks by year: ◎○△ in columns of which the headings are years alone', () => {
    const sheet = formSheet(`
      No.|実施項目|R3|R4|R5
      １|口座振替の推進|◎|○|△
      ２|使用料の見直し|－|▲|○`);
    const yaml = `
blank_marks: [－]
tables:
  measures:
    - measure_no: { from: No., take: number }
      title: 実施項目
  results:
    - measure_no: { from: No., take: number }
      fy: { period: year }
      kind: { always: assessment }
      state: { from: 年度別, words: { ◎: 完了, ○: 計画どおり, △: 遅れ } }
      state_label: 年度別
`;
    const intake = taken(sheet, yaml);
    expect(intake.problems).toEqual([
      expect.objectContaining({
        rule: 'ambiguous-cell',
        column: 'シート『一覧』 D3',
        found: '▲',
        expected: '◎、○、△',
      }),
    ]);
    expect(rows(intake, 'results', 'measure_no fy state state_label')).toEqual([
      '1 2021 done ◎',
      '1 2022 as_planned ○',
      '1 2023 delayed △',
      '2 2023 as_planned ○',
    ]);
  });

  test('blocks of effects by year, planned above actual, in three rows of headings', () => {
    const sheet = formSheet(
      `
      施策番号|施策名|効果額（千円）||||累計
      ||令和4年度||5年度||
      ||見込額|実績額|見込額|実績額|
      1-1|収納率の向上|3,000|2,900|4000|▲1,200|5,700`,
      ['C1:F1', 'C2:D2', 'E2:F2', 'A1:A3', 'B1:B3', 'G1:G3'],
    );
    const effect = (series: string, heading: string) => `
    - measure_no: 施策番号
      kind: { always: saving }
      series: { always: ${series} }
      fy: { period: year }
      unit: { always: 千円 }
      value: ${heading}`;
    const intake = taken(
      sheet,
      `
tables:
  measures:
    - measure_no: 施策番号
      title: 施策名
  effects:${effect('planned', '見込額')}${effect('actual', '効果額（千円）/実績額')}
`,
    );
    expect(intake.problems).toEqual([]);
    expect(rows(intake, 'effects', 'measure_no series fy value unit')).toEqual([
      '1-1 planned 2022 3000 千円',
      '1-1 planned 2023 4000 千円',
      '1-1 actual 2022 2900 千円',
      '1-1 actual 2023 -1200 千円',
    ]);
  });
});
