import { describe, expect, test } from 'vitest';
import { planRows, printedLines, rows, yearOf } from '../reading.ts';

const printed = printedLines<Record<'about' | 'row' | 'year' | 'printed', string>>(
  import.meta.dirname,
  'printed-talent.csv',
);
const talent = planRows('aomori-digital-talent-2024');

describe('青森県デジタル人財育成方針', () => {
  const about = (name: string) => printed.filter((line) => line.about === name);
  const targets = (no: string) => talent.indicator_values!.filter((v) => v.indicator_no === no);

  test('lasts as long as printed', () => {
    const plan = rows.site.plans!.find((row) => row.plan_id === 'aomori-digital-talent-2024')!;
    const years = [plan.start_fy, plan.end_fy].map(String);
    expect(years).toEqual(about('計画期間').map((line) => line.printed));
  });

  test('has its printed number of new DX推進員 by year, as targets and as schedule', () => {
    const expected = about('新規').map((line) => [yearOf(line.year), line.printed]);
    expect(targets('2-1-1').map((v) => [v.fy, String(v.value)])).toEqual(expected);
    expect(talent.schedule!.map((stage) => [stage.start_fy, stage.printed])).toEqual(expected);
  });

  test('has its printed total, and says that the table prints it without 以上', () => {
    const [inTable, inWords] = about('累計').map((line) => line.printed);
    const found = targets('2-1-2').map((v) => [v.fy, v.value, v.qualifier, v.label]);
    expect(found).toEqual([[2028, 1000, 'at_least', `5年間で${inWords}`]]);
    expect(targets('2-1-2')[0]!.note).toContain(`「${inTable}」`);
  });

  test('has the five stages with their years of training', () => {
    const found = talent.actions!.map((row) => [row.title, /\d年/.exec(row.title_note!)![0]]);
    expect(found).toEqual(about('育成年数').map((line) => [line.row, line.printed]));
  });

  test.each(about('別の書き方'))('notes that $row prints $printed', (line) => {
    expect(talent.measures!.find((row) => row.measure_no === '2-1')!.note).toContain(line.printed);
  });
});
