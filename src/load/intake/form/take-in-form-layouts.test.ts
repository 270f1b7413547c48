import { describe, expect, test } from 'vitest';
import { formSheet } from '../../../testing/builders/workbook/form-sheet.ts';
import { rows, taken } from '../../../testing/builders/workbook/taken-form.ts';

describe('sheets that say by their layout what belongs together', () => {
  test('headings of groups between the rows, in two levels, with the number in the cell', () => {
    const sheet = formSheet(
      `
      区分・取組名|担当課
      Ⅰ 歳入の確保|
      １ 市税|
      (1) 収納率の向上|収納課
      ２ 財産|
      (1) 遊休地の売却|財政課
      Ⅱ 歳出の見直し|
      １ 経費|
      (1) 電力契約の見直し|財政課`,
      ['A2:B2', 'A3:B3', 'A5:B5', 'A7:B7', 'A8:B8'],
    );
    const intake = taken(
      sheet,
      `
groups: { 柱: '[ⅠⅡ]', 項目: '[１２]' }
tables:
  sections:
    - section_no: { from: 柱, take: number }
      title: { from: 柱, take: words }
      label: { from: 柱, take: label }
  measures:
    - measure_no: { join: [柱, 項目], with: '-', take: number }
      section_no: { from: 柱, take: number }
      title: { from: 項目, take: words }
  actions:
    - action_no: { join: [柱, 項目, 区分・取組名], with: '-', take: number }
      measure_no: { join: [柱, 項目], with: '-', take: number }
      title: { from: 区分・取組名, take: words }
`,
    );
    expect(intake.problems).toEqual([]);
    expect(rows(intake, 'sections', 'section_no title label')).toEqual([
      '1 歳入の確保 Ⅰ',
      '2 歳出の見直し Ⅱ',
    ]);
    expect(rows(intake, 'measures', 'measure_no section_no title')).toEqual([
      '1-1 1 市税',
      '1-2 1 財産',
      '2-1 2 経費',
    ]);
    expect(rows(intake, 'actions', 'action_no measure_no title')).toEqual([
      '1-1-1 1-1 収納率の向上',
      '1-2-1 1-2 遊休地の売却',
      '2-1-1 2-1 電力契約の見直し',
    ]);
  });

  test('a number split over three columns, joined cells in column A, several indicators a measure', () => {
    const sheet = formSheet(
      `
      大|中|小|施策名|指標名|単位|基準値|R5目標値
      1|1|①|収納率の向上|現年課税分の収納率|%|98.2|98.5
      ||||滞納繰越分の収納率|%|31|33以上
      ||②|寄附の拡大|寄附額|千円|11,000|12,000`,
      ['A2:A4', 'B2:B4', 'C2:C3', 'D2:D3'],
    );
    const number = "{ join: [大, 中, 小], with: '-' }";
    const intake = taken(
      sheet,
      `
tables:
  measures:
    - measure_no: ${number}
      title: 施策名
  indicators:
    - measure_no: ${number}
      name: 指標名
      unit: 単位
  indicator_values:
    - indicator_no: 指標名
      series: { always: baseline }
      fy: { always: 2020 }
      value: 基準値
    - indicator_no: 指標名
      series: { always: target }
      fy: { period: year }
      value: R5目標値
`,
    );
    expect(intake.problems).toEqual([]);
    expect(rows(intake, 'indicators', 'indicator_no measure_no name unit')).toEqual([
      '1 1-1-1 現年課税分の収納率 %',
      '2 1-1-1 滞納繰越分の収納率 %',
      '3 1-1-2 寄附額 千円',
    ]);
    expect(rows(intake, 'indicator_values', 'indicator_no fy value qualifier')).toEqual([
      '1 2020 98.2 ',
      '1 2023 98.5 ',
      '2 2020 31 ',
      '2 2023 33 at_least',
      '3 2020 11000 ',
      '3 2023 12000 ',
    ]);
  });

  test('columns of half-years', () => {
    const sheet = formSheet(
      `
      令和5年度 取組状況
      施策番号|施策名|指標|令和5年度||
      |||上半期|下半期|年間
      1|窓口の改善|待ち時間|30|25|27`,
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'A1:F1'],
    );
    const intake = taken(
      sheet,
      `
tables:
  measures:
    - measure_no: 施策番号
      title: 施策名
  indicators:
    - measure_no: 施策番号
      name: 指標
      unit: { always: 分 }
  indicator_values:
    - indicator_no: 指標
      series: { always: actual }
      fy: { period: year }
      as_of: { period: as_of }
      value: 年度別
    - indicator_no: 指標
      series: { always: actual }
      fy: { period: year }
      value: 年間
`,
    );
    expect(intake.problems).toEqual([]);
    expect(rows(intake, 'indicator_values', 'indicator_no fy as_of value')).toEqual([
      '1 2023 2023-09 30',
      '1 2023 2024-03 25',
      '1 2023  27',
    ]);
  });

  test('stages by year, drawn with joined cells and arrows', () => {
    const sheet = formSheet(
      `
      番号|取組|年次計画||||
      ||R3|R4|R5|R6|R7
      1|使用料の見直し|検討|試行|→|実施||
      2|窓口の改善|調査|||導入|〃`
        .replace('|実施||', '|実施|')
        .replace('〃', '→'),
      ['C1:G1', 'A1:A2', 'B1:B2', 'F3:G3'],
    );
    const intake = taken(
      sheet,
      `
tables:
  measures:
    - measure_no: 番号
      title: 取組
  schedule:
    - measure_no: 番号
      stage: 年次計画
      start_fy: { period: year }
      end_fy: { period: last_year }
`,
    );
    expect(intake.problems).toEqual([]);
    expect(rows(intake, 'schedule', 'measure_no stage_no stage start_fy end_fy')).toEqual([
      '1 1 検討 2021 2021',
      '1 2 試行 2022 2023',
      '1 3 実施 2024 2025',
      '2 1 調査 2021 2021',
      '2 2 導入 2024 2025',
    ]);
  });

  test('one sheet a year, and a sheet that is another thing', () => {
    const head = '施策番号|施策名|取組の実績|今後の取組';
    const intake = taken(
      [
        formSheet(`${head}\n1|窓口の改善|・案内を置いた⏎・番号札を出した|続ける。`, [], 'R4'),
        formSheet(`${head}\n1|窓口の改善|予約を始めた。|`, [], '令和5年度'),
        formSheet('電話帳|内線\n財政課|123', [], '連絡先'),
      ],
      `
tables:
  measures:
    - measure_no: 施策番号
      title: 施策名
  results:
    - measure_no: 施策番号
      fy: { period: year }
      kind: { always: achievement }
      text: 取組の実績
      next_step: 今後の取組
`,
    );
    expect(intake.problems).toEqual([]);
    expect(rows(intake, 'results', 'fy text next_step')).toEqual([
      '2022 案内を置いた。番号札を出した。 続ける。',
      '2023 予約を始めた。 ',
    ]);
    expect(intake.remarks.map(({ place }) => place.words)).toEqual(['シート『連絡先』']);
  });

  test('the list of printed forms: a heading printed again on each page, columns to the right of a blank one', () => {
    const sheet = formSheet(`
      |個票番号|件名||所管課
      |1|収納率の向上||収納課
      |個票番号|件名||所管課
      |2|寄附の拡大||商工観光課⏎財政課`);
    const intake = taken(
      sheet,
      `
tables:
  measures:
    - measure_no: 個票番号
      title: C列
  responsibilities:
    - measure_no: 個票番号
      division_id: { from: 所管課, split: yes }
      order: { nth: yes }
`,
    );
    expect(intake.problems).toEqual([]);
    expect(rows(intake, 'responsibilities', 'measure_no division_id order')).toEqual([
      '1 shuno 1',
      '2 shoko 1',
      '2 zaisei 2',
    ]);
  });
});
