import { describe, expect, test } from 'vitest';
import {
  choice,
  code,
  date,
  fiscalYear,
  integer,
  number,
  text,
  url,
} from '../../tables/describe/column.ts';
import type { CellContext } from './cell-context.ts';
import { repairCell } from './repair-cell.ts';

const words = { title: '列', title_en: '', about: '', example: '' };
const fy = fiscalYear('fy', words);
const day = date('date', words);
const value = number('value', words);
const order = integer('order', words);
const no = code('measure_no', { ...words, title: '施策番号' });
const divisionNo = code('division_id', {
  ...words,
  references: { table: 'divisions', column: 'division_id' },
});
const lgCode = code('lg_code', words);
const label = text('label', words);
const title = text('title', words);
const state = choice('state', {
  ...words,
  values: {
    as_planned: { ja: '計画どおり', en: 'As planned' },
    delayed: { ja: '遅れ', en: 'Delayed' },
  },
});
const own = choice('own', {
  ...words,
  values: { yes: { ja: '比べられる', en: 'Yes' }, no: { ja: '比べられない', en: 'No' } },
});
const kind = choice('kind', {
  ...words,
  values: { division: { ja: '課', en: 'Division' }, all: { ja: '各課', en: 'All divisions' } },
});
const values: CellContext = { row: {}, columns: ['value', 'qualifier', 'aggregation', 'note'] };

describe('one meaning is left', () => {
  test.each([
    [fy, '2024/25', '2024'],
    [fy, '2024-25', '2024'],
    [fy, '平成31（令和元）年度', '2019'],
    [fy, '平成31年度', '2019'],
    [fy, '平成37年度', '2025'],
    [fy, '令和７', '2025'],
    [fy, 'Ｒ７', '2025'],
    [fy, 'R7年', '2025'],
    [fy, 'r7', '2025'],
    [fy, '令7', '2025'],
    [fy, '令和元年', '2019'],
    [fy, '令和7年度末', '2025'],
    [fy, '令和7年度(2025)', '2025'],
    [fy, '2025（令和7）年度', '2025'],
    [fy, '昭和64年度', '1989'],
    [fy, 'FY2025', '2025'],
    [fy, '2024.0', '2024'],
    [fy, '２０２４', '2024'],
    [fy, 'R8.4', '2026'],
    [fy, '2024年4月1日', '2024'],
    [fy, '1905/7/16', '2024'],
    [day, '2026/2/10', '2026-02-10'],
    [day, '2026/2/10 0:00', '2026-02-10'],
    [day, '2026/02/10 09:30:00', '2026-02-10'],
    [day, '2026-02-09T15:00:00Z', '2026-02-10'],
    [day, '2026-02-10T15:00:00Z', '2026-02-11'],
    [day, '2026-02-10T14:59:59Z', '2026-02-10'],
    [day, '2026-02-10T00:00:00+09:00', '2026-02-10'],
    [day, '令和8年2月10日', '2026-02-10'],
    [day, '令和 8 年 2 月 10 日', '2026-02-10'],
    [day, 'R8.2.10', '2026-02-10'],
    [day, 'R8/2/10', '2026-02-10'],
    [day, '2026.2.10', '2026-02-10'],
    [day, '２０２６／２／１０', '2026-02-10'],
    [day, '令和８年２月', '2026-02'],
    [day, '2024年3月', '2024-03'],
    [day, '20260210', '2026-02-10'],
    [day, '2026年2月10日（火）', '2026-02-10'],
    [day, 'Mar-24', '2024-03'],
    [day, 'Sep-98', '1998-09'],
    [day, '45383', '2024-04-01'],
    [day, '2024/2/29', '2024-02-29'],
    [value, '1,234', '1234'],
    [value, '△5', '-5'],
    [value, '－5', '-5'],
    [value, '８０', '80'],
    [value, '12万', '120000'],
    [value, '1.5億', '150000000'],
    [value, '12万3,456円', '123456'],
    [value, '3百万', '3000000'],
    [value, '+3', '3'],
    [value, '50.', '50'],
    [value, '．5', '0.5'],
    [value, '1 234', '1234'],
    [value, '三', '3'],
    [value, '-0', '0'],
    [value, '10％', '10'],
    [value, '69.900000000000006', '69.9'],
    [value, '81.693363844393602', '81.6933638443936'],
    [value, '0.30000000000000004', '0.3'],
    [order, '２番', '2'],
    [order, '3.0', '3'],
    [no, '1‐1‐1', '1-1-1'],
    [no, '1−1−2', '1-1-2'],
    [no, '１ー１ー３', '1-1-3'],
    [no, '施策1-2-3', '1-2-3'],
    [lgCode, '20001', '020001'],
    [lgCode, '団体020001', '020001'],
    [state, '計画どおり', 'as_planned'],
    [state, '計画通り', 'as_planned'],
    [state, 'As planned', 'as_planned'],
    [state, 'ＤＥＬＡＹＥＤ', 'delayed'],
    [own, 'はい', 'yes'],
    [own, 'FALSE', 'no'],
    [kind, '全課', 'all'],
    [title, "'=1+1", '=1+1'],
    [title, "'(1)", '(1)'],
    [label, ' ① ', '①'],
    [title, '手続の\nオンライン化', '手続のオンライン化'],
    [url('url', words), 'ｈｔｔｐｓ://www.example.lg.jp/', 'https://www.example.lg.jp/'],
  ])('$name: %j → %j', (column, cell, certain) => {
    expect(repairCell(column, cell, values)).toMatchObject({ certain });
  });
});

describe('a part of the meaning goes into another cell', () => {
  test.each([
    ['80以上', '80', { qualifier: 'at_least' }],
    ['3人以上', '3', { qualifier: 'at_least' }],
    ['10以下', '10', { qualifier: 'at_most' }],
    ['10％以内', '10', { qualifier: 'at_most' }],
    ['最大10', '10', { qualifier: 'at_most' }],
    ['約3', '3', { qualifier: 'about' }],
    ['約12万', '120000', { qualifier: 'about' }],
    ['3件程度', '3', { qualifier: 'about' }],
    ['年3人', '3', { qualifier: 'each' }],
    ['各3', '3', { qualifier: 'each' }],
    ['計5', '5', { qualifier: 'total' }],
    ['5＋α', '5', { qualifier: 'plus' }],
    ['平均20分', '20', { aggregation: 'average' }],
  ])('%s → %s', (cell, certain, also) => {
    expect(repairCell(value, cell, values)).toMatchObject({ certain, also });
  });
});

describe('a person has to decide', () => {
  test.each([
    [fy, '令和6〜10年度', ['2028', '2024']],
    [fy, 'R6～R10', ['2028', '2024']],
    [fy, '2005-2007', ['2007', '2005']],
    [fy, '令和7年度（2024）', ['2024', '2025']],
    [fy, 'R8.3', ['2025', '2026']],
    [fy, '2025年3月', ['2024', '2025']],
    [fy, '7', ['2025', '1995']],
    [fy, '25', ['2025', '2013']],
    [fy, '令和0', ['2019', '2018']],
    [day, '2/3/2026', ['2026-02-03', '2026-03-02']],
    [day, '8.2.10', ['2008-02-10', '2026-02-10']],
    [day, '2026.1', ['2026-01', '2026-10']],
    [day, '2月10日', []],
    [day, '2026/2/30', []],
    [day, '令和8年2月頃', ['2026-02']],
    [value, '29（4）', ['29']],
    [value, '調整中', ['']],
    [value, '―', ['']],
    [value, '－', ['']],
    [value, '〃', []],
    [value, '(5)', ['-5', '5']],
    [value, '80～90', ['80', '90']],
    [value, '1.23E+05', ['123000']],
    [value, '1,23', ['1.23', '123']],
    [value, '80未満', ['80']],
    [value, '######', []],
    [title, '#REF!', []],
    [label, '-1', ['(1)', '（1）']],
    [text('source_page', words), '10月11日', ['10-11']],
    [state, 'as_plannd', ['as_planned']],
    [title, '・窓口\n・電話', ['・窓口・電話']],
  ])('$name: %j may be %j', (column, cell, possible) => {
    expect(repairCell(column, cell, values)).toMatchObject({ possible });
  });
});

describe('the unit decides what a number says', () => {
  test.each([
    ['12件', '件', { certain: '12' }],
    ['12件', '人', { possible: ['12'] }],
    ['12万円', '円', { certain: '120000' }],
    ['12万円', '万円', { possible: ['12', '120000'] }],
    ['12万', undefined, { certain: '120000' }],
    ['12㎡', 'm2', { certain: '12' }],
  ])('%s where the unit is %s', (cell, unit, repair) => {
    expect(repairCell(value, cell, { ...values, unit })).toMatchObject(repair);
  });
});

test('a qualifier that contradicts the one of the row is a question', () => {
  const context = { ...values, row: { qualifier: 'total' } };
  expect(repairCell(value, '80以上', context)).toMatchObject({ possible: ['80'] });
});

test('a qualifier that has no column is a question', () => {
  expect(repairCell(value, '80以上', {})).toMatchObject({ possible: ['80'] });
});

describe('a number that became a date is a code that exists, and never a new one', () => {
  const known = (codes: string[]): CellContext => ({
    codes: { known: new Set(codes), isKey: false },
  });
  test.each([
    ['Jan-25', ['2025-1', '2025-2'], { certain: '2025-1' }],
    ['Jan-25', ['1-25'], { possible: [] }],
    ['Jan 01', ['1-1-1', '1-1-2'], { possible: [] }],
    ['Jan-13', ['1-1-1'], { possible: [] }],
    ['1月2日', ['1-2', '1-3'], { certain: '1-2' }],
    ['1月2日', ['01-02'], { certain: '01-02' }],
    ['2-Jan', ['1-2'], { certain: '1-2' }],
    ['2001/2/3', ['1-2-3'], { certain: '1-2-3' }],
    ['2025/1/2', ['25-1-2', '2025-1-2'], { possible: ['25-1-2', '2025-1-2'] }],
    ['1‐1‐9', ['1-1-1'], { possible: ['1-1-1'] }],
    ['RESIDENTS', ['residents'], { certain: 'residents' }],
  ])('%s among %j', (cell, codes, repair) => {
    expect(repairCell(divisionNo, cell, known(codes))).toMatchObject(repair);
  });

  test('a code that is there needs no repair, whatever it looks like', () => {
    expect(repairCell(divisionNo, 'Jan-25', known(['Jan-25']))).toBeUndefined();
  });

  test('the name of what is meant gives its code', () => {
    const codes = {
      known: new Set(['residents']),
      isKey: false,
      names: new Map([['市民課', 'residents']]),
    };
    expect(repairCell(divisionNo, '市民課', { codes })).toMatchObject({ certain: 'residents' });
  });
});

describe('the number of a row itself agrees with the numbers around it', () => {
  const key = (
    known: string[],
    used: string[] = [],
    years: number[] = [2024, 2025],
  ): CellContext => ({
    codes: { known: new Set(known), used: new Set(used), years, isKey: true },
  });
  test.each([
    ['Jan-25', key(['2025-2', '2025-3']), { certain: '2025-1' }],
    ['Jan-25', key([]), { certain: '2025-1' }],
    ['Jan-25', key([], [], []), { possible: ['2025-1', '25-1'] }],
    ['Jan-25', key([], ['25-1']), { certain: '25-1' }],
    ['2001/2/3', key([]), { certain: '1-2-3' }],
    ['1月2日', key(['1-1', '1-3']), { certain: '1-2' }],
    ['1月2日', key(['01-01', '01-03']), { certain: '01-02' }],
    ['1月2日', key(['1-2']), { possible: [] }],
    ['2024/2/3', key([]), { certain: '2024-2-3' }],
  ])('%s', (cell, context, repair) => {
    expect(repairCell(no, cell, context)).toMatchObject(repair);
  });
});

describe('nothing is said of a cell that is right, or of which nothing is known', () => {
  test.each([
    [fy, '2024'],
    [fy, '10%'],
    [fy, '99'],
    [day, '2024'],
    [day, '2026-02-10'],
    [day, '未定です'],
    [value, '80'],
    [value, '-0.5'],
    [value, '81.6933638443936'],
    [value, '四割'],
    [no, '1-2-3'],
    [no, 'a.b_c'],
    [title, '1月2日'],
    [title, '-1'],
    [title, '1E10'],
    [label, 'R5：60%'],
    [own, 'yes'],
    [value, ''],
    [title, '   '],
  ])('$name: %j', (column, cell) => {
    expect(repairCell(column, cell, values)).toBeUndefined();
  });
});
