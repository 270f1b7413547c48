import { describe, expect, test } from 'vitest';
import {
  fy,
  day,
  value,
  no,
  divisionNo,
  label,
  title,
  own,
  values,
} from '../../testing/builders/repair-columns.ts';
import type { CellContext } from './cell-context.ts';
import { repairCell } from './repair-cell.ts';

describe('the unit decides what a number says', () => {
  test.each([
    ['12件', '件', { certain: '12' }],
    ['12件', '人', { possible: ['12'] }],
    ['12万円', '円', { certain: '120000' }],
    ['12万円', '万円', { possible: ['12', '120000'] }],
    ['12万', undefined, { certain: '120000' }],
    ['12㎡', 'm2', { certain: '12' }],
    ['12‰', '%', { possible: ['1.2', '12'] }],
    ['1.5%', '‰', { possible: ['15', '1.5'] }],
    ['3/4', '%', { possible: ['75', '3'] }],
    ['5ポイント', 'ポイント', { certain: '5' }],
    ['5ポイント', '%', { possible: [] }],
    ['2倍', '倍', { certain: '2' }],
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

  test.each([
    [['1-1-1'], ['1-1-1']],
    [
      ['1-1-1', '1-1-2'],
      ['1-1-1', '1-1-2'],
    ],
    [[], []],
  ])('a date that is none of the codes is asked about, beside %j', (beside, possible) => {
    const codes = { ...known(['1-1-1', '1-1-2']).codes!, beside };
    expect(repairCell(divisionNo, 'Jan-13', { codes })).toMatchObject({ possible });
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

  test.each([
    ['1月2日', ['1'], { certain: '1-2' }],
    ['1月2日', ['2'], { possible: ['1-2'] }],
    ['2001/2/3', ['1-2'], { certain: '1-2-3' }],
    ['2001/2/3', ['2001-2'], { certain: '2001-2-3' }],
    ['2001/2/3', ['1'], { possible: ['1-2-3'] }],
    ['1月2日', ['01'], { certain: '01-02' }],
    ['1月2日', ['1', '01'], { possible: ['1-2'] }],
  ])('%s of a row that belongs to %j', (cell, owners, repair) => {
    const codes = { known: new Set(['A-1']), years: [1998], isKey: true, owners };
    expect(repairCell(no, cell, { codes })).toMatchObject(repair);
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
