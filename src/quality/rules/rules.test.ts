import { describe, expect, test } from 'vitest';
import { csvGrid } from '../grids.ts';
import { judgeFile } from '../judge.ts';
import { rules } from './all-rules.ts';

/** The rules that a CSV breaks, by the lines given. */
function brokenBy(...lines: string[]): string[] {
  const text = lines.map((line) => `${line}\r\n`).join('');
  return judgeFile(csvGrid(text))
    .filter(({ findings }) => findings.length > 0)
    .map(({ rule }) => rule.id);
}

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index));

const header = 'id,name,count,code';

test('a plain table breaks no rule', () => {
  expect(brokenBy(header, 'a,山,1,x', 'b,川,20,y', 'c,海,3,z')).toEqual([]);
});

describe('each rule finds the file that breaks it', () => {
  test.each<[rule: string, what: string, lines: string[]]>([
    ['L1-02', 'a blank row makes two tables', [header, 'a,山,1,x', '', 'b,川,2,y']],
    ['L1-03', 'a column without header and cells', ['id,,name', 'a,,山', 'b,,川']],
    ['L1-04', 'a note below', [header, 'a,山,1,x', '※速報値,,,']],
    ['L1-04', 'a total below', [header, 'a,山,1,x', '合計,-,1,x']],
    ['L1-05', 'a column without a name', ['id,,name,kind', 'a,1,山,x', 'b,2,川,y']],
    ['L1-05', 'names that only count', ['1,2,3', 'a,b,c', 'd,e,f']],
    ['L1-06', 'a full-width blank', [header, 'a,山　川,1,x', 'b,川,2,y']],
    ['L1-06', 'a blank at the end', [header, 'a,山 ,1,x', 'b,川,2,y']],
    ['L1-07', 'three things by 、', [header, 'a,山、川、海,1,x', 'b,川,2,y']],
    ['L1-07', 'three things by ・', [header, 'a,山・川・海,1,x', 'b,川,2,y']],
    ['L1-07', 'two things by a comma', [header, 'a,"山,川",1,x', 'b,川,2,y']],
    ['L1-08', 'a circled number', [header, 'a,①山,1,x', 'b,川,2,y']],
    ['L1-14', 'a line break in a cell', [header, 'a,"山\r\n川",1,x', 'b,川,2,y']],
    ['L1-14', 'a blank line at the end', [header, 'a,山,1,x', 'b,川,2,y', '']],
    ['L1-15', 'a bare quotation mark', [header, 'a,山"川",1,x', 'b,川,2,y']],
    ['L1-15', 'a row with a cell too many', [header, 'a,山,1,x,?', 'b,川,2,y']],
    ['L2-01', 'a unit in a number', [header, ...many(9, (n) => `a,山,${n},x`), 'b,川,5件,y']],
    ['L2-01', 'a note in a number', [header, ...many(9, (n) => `a,山,${n},x`), 'b,川,5（速報）,y']],
    ['L2-02', 'a blank after a name', [header, 'a,山,1,x', 'b,,2,y', 'c,海,3,z']],
    ['L2-02', '〃', [header, 'a,山,1,x', 'b,〃,2,y']],
    ['L2-03', 'two columns of one name', ['id,name,name', 'a,山,川', 'b,川,海']],
    [
      'L2-04',
      'a rare value nearly like a common one',
      [header, ...many(40, (n) => `a${n},実施済み,${n},x`), 'b,実施済,2,y'],
    ],
    [
      'L2-05',
      'the details of その他',
      [
        header,
        ...many(30, (n) => `a${n},${n % 2 ? '学校' : 'その他'},${n},x`),
        'b,その他（図書館）,2,y',
      ],
    ],
    ['L3-01', 'a title above', ['令和6年度の一覧,,', 'id,name,kind', 'a,山,x', 'b,川,y']],
    [
      'L3-01',
      'numbers first in the sixth row',
      [
        'id,name,note,fiscal_year',
        ...many(4, (n) => `a${n},山,x,`),
        'b,川,,2024',
        ...many(4, (n) => `c${n},海,x,2024`),
      ],
    ],
    ['L3-04', 'a number without a unit', ['id,name,amount', 'a,山,1', 'b,川,2']],
    ['L3-05', 'an era year', ['id,name,date', 'a,山,令和6年3月', 'b,川,令和7年3月']],
    ['L3-05', 'two forms of dates', ['id,name,date', 'a,山,2024-03-01', 'b,川,2024-03']],
    ['L3-06', 'a region without its code', ['id,place', 'a,青森県', 'b,埼玉県']],
    ['L3-06', 'a region cut short', ['id,都道府県,都道府県コード', 'a,青森,02', 'b,埼玉,11']],
    ['L3-09', 'years along the columns', ['id,2022,2023,2024', 'a,1,2,3', 'b,4,5,6']],
  ])('%s: %s', (rule, _, lines) => {
    expect(brokenBy(...lines)).toContain(rule);
  });
});

describe('what only looks alike is left alone', () => {
  test.each<[rule: string, what: string, lines: string[]]>([
    ['L1-07', 'one 、 and one ・', [header, 'a,山、川・海,1,x', 'b,川,2,y']],
    ['L1-07', 'a number with thousands', [header, 'a,"1,234",1,x', 'b,川,2,y']],
    ['L1-15', 'quotation marks within a quoted cell', [header, 'a,"山""川"", ",1,x', 'b,川,2,y']],
    [
      'L2-01',
      'a sign for a missing value',
      [header, ...many(9, (n) => `a,山,${n},x`), 'b,川,なし,y'],
    ],
    ['L2-02', 'a blank from the fourth column on', [header, 'a,山,1,x', 'b,川,2,', 'c,海,3,z']],
    ['L3-04', 'a unit in the header', ['id,name,金額（円）', 'a,山,1', 'b,川,2']],
    ['L3-05', 'a western year', ['id,name,年度（年）', 'a,山,2024', 'b,川,2025']],
    [
      'L3-06',
      'a region with its code',
      ['id,place,region_code', 'a,青森県,02000', 'b,埼玉県,11000'],
    ],
  ])('%s: %s', (rule, _, lines) => {
    expect(brokenBy(...lines)).not.toContain(rule);
  });
});

test('the rules stand in the order of the official list, each with its level', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(rules.every(({ id, level }) => id.startsWith(`L${level}-`))).toBe(true);
});
