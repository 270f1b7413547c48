import { describe, expect, test } from 'vitest';
import { tables } from '../../tables/all-tables.ts';
import { day, fy, own, value, values } from '../../testing/builders/repair-columns.ts';
import type { Column } from '../../tables/describe/column.ts';
import { repairCell } from './repair-cell.ts';

function column(table: keyof typeof tables, name: string): Column {
  const columns: readonly Column[] = tables[table].columns;
  return columns.find((it) => it.name === name)!;
}

const qualifier = column('indicator_values', 'qualifier');
const state = column('results', 'state');

describe('words and signs that stand for one code', () => {
  test.each([
    [qualifier, '約', 'about'],
    [qualifier, '概ね', 'about'],
    [qualifier, 'おおむね', 'about'],
    [qualifier, '≧', 'at_least'],
    [qualifier, '>=', 'at_least'],
    [qualifier, '≤', 'at_most'],
    [qualifier, '以内', 'at_most'],
    [qualifier, '未満', 'below'],
    [qualifier, '＜', 'below'],
    [qualifier, '超', 'above'],
    [qualifier, 'を上回る', 'above'],
    [qualifier, '毎年度', 'each'],
    [qualifier, '合計', 'total'],
    [own, '○', 'yes'],
    [own, '〇', 'yes'],
    [own, '×', 'no'],
  ])('$name: %s → %s', (of, cell, code) => {
    expect(repairCell(of, cell, {})).toMatchObject({ certain: code });
  });
});

describe('what stands for no code is near to those alone that share a letter with it', () => {
  test.each([
    [state, '順調', []],
    [column('indicators', 'direction'), '増加', ['increase']],
    [column('plans', 'status'), '策定', ['adopted']],
    [column('responsibilities', 'role'), '主管課', ['lead']],
    [column('indicator_values', 'series'), '基準', ['baseline']],
    [column('results', 'kind'), '課題等', ['issue']],
    [state, 'delay', ['delayed']],
  ])('$name: %s', (of, cell, possible) => {
    expect(repairCell(of, cell, {})).toMatchObject({ possible });
  });
});

describe('numbers in words', () => {
  const percent = { ...values, unit: '%' };
  test.each([
    [value, '5割', percent, '50'],
    [value, '3割2分', percent, '32'],
    [value, '八割五分', percent, '85'],
    [value, '80パーセント', percent, '80'],
    [value, '00080', percent, '80'],
    [value, '-005', percent, '-5'],
    [value, '¥1,200', { ...values, unit: '円' }, '1200'],
    [value, '六十一', percent, '61'],
    [value, '3億2千万', values, '320000000'],
    [value, '5百万', values, '5000000'],
    [value, '2千億', values, '200000000000'],
    [fy, '令和七年度', values, '2025'],
    [fy, '平成三十一年度', values, '2019'],
    [fy, '二〇二五年度', values, '2025'],
  ])('$name: %s', (of, cell, context, certain) => {
    expect(repairCell(of, cell, context)).toMatchObject({ certain });
  });

  test('tenths of what is not counted in percent are a question', () => {
    expect(repairCell(value, '5割', { unit: '件' })).not.toHaveProperty('certain');
  });
});

describe('a date of which no number is built as its neighbours are', () => {
  const no = column('results', 'result_no');
  const known = new Set(['2025-1', '2025-13']);
  test.each([
    ['1月2日', ['1-2']],
    ['2025/1/4', ['2025-1-4']],
  ])('%s is a question', (cell, possible) => {
    const codes = { known, isKey: true, years: [2024, 2025, 2026] };
    expect(repairCell(no, cell, { codes })).toMatchObject({ possible });
  });

  test('one that is, is not', () => {
    const codes = { known, isKey: true, years: [2024, 2025, 2026] };
    expect(repairCell(no, 'Feb-25', { codes })).toMatchObject({ certain: '2025-2' });
  });
});

describe('a number beside what is none of it is asked about', () => {
  const percent = { ...values, unit: '%' };
  test.each([
    ['80/100', ['80']],
    ['R10：80%', ['80']],
    ['目標：80', ['80']],
    ['80→90', ['80', '90']],
    ['80人以上', ['80']],
  ])('%s', (cell, possible) => {
    expect(repairCell(value, cell, percent)).toMatchObject({ possible });
  });
});

describe('years with a slip', () => {
  test.each([
    ['2028FY', { certain: '2028' }],
    ["FY'28", { certain: '2028' }],
    ['2O28', { certain: '2028' }],
    ['R11.3末', { possible: ['2028', '2029'] }],
    ['R9,R10', { possible: ['2028', '2027'] }],
    ['通年', { possible: [] }],
    ['228', { possible: ['2028'] }],
    ['-2028', { possible: ['2028'] }],
    ['20280', { possible: ['2020', '2028'] }],
    ['208', { possible: [] }],
  ])('%s', (cell, repair) => {
    expect(repairCell(fy, cell, {})).toMatchObject(repair);
  });
});

describe('days as people and programs write them', () => {
  test.each([
    ['Feb 10 2026', { certain: '2026-02-10' }],
    ['Feb 10, 2026', { certain: '2026-02-10' }],
    ['Tue Feb 10 2026 09:00:00', { certain: '2026-02-10' }],
    ['2026-02-1O', { certain: '2026-02-10' }],
    ['2026-02-10T', { certain: '2026-02-10' }],
    ['2026.02.10.', { certain: '2026-02-10' }],
    ['令和8年度', { possible: [] }],
    ['未定', { possible: [] }],
  ])('%s', (cell, repair) => {
    expect(repairCell(day, cell, {})).toMatchObject(repair);
  });

  test('a fiscal year is said to be none', () => {
    expect(repairCell(day, '令和8年度末', {})?.reason).toContain('2026年4月から2027年3月まで');
  });
});

describe('what stands for the cell above', () => {
  test.each(['〃', '同上', '々', '"'])('%s', (cell) => {
    expect(repairCell(fy, cell, { above: '2025' })).toMatchObject({ certain: '2025' });
    expect(repairCell(value, cell, { above: '80' })).toMatchObject({ possible: expect.anything() });
  });
  test('says nothing where nothing stands above', () => {
    expect(repairCell(fy, '〃', {})).toBeUndefined();
  });
});

test('a text that a spreadsheet was to keep is itself', () => {
  expect(repairCell(fy, '="2025"', {})).toMatchObject({ certain: '2025' });
});
