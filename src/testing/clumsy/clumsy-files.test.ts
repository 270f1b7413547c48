import { describe, expect, test } from 'vitest';
import { drop, header, put, rewrite, swap, told, type Change } from './changes.ts';

// What a hurried officer does to 架空市, and the one thing that is to be said of it.

const home = 'data/plans/kaku-reform-2024';
const actions = `${home}/actions.csv`;
const measures = `${home}/measures.csv`;

describe('what is wrong with a whole file or folder is one problem', () => {
  test.each<[string, Change, string, string, RegExp]>([
    [
      'a plan whose folder is gone',
      drop(home),
      'plan-folders',
      'data/plans.csv',
      /フォルダーがない/,
    ],
    ['all plans gone', drop('data/plans'), 'plan-folders', 'data/plans.csv', /フォルダーがない/],
    ['all data gone', drop('data'), 'plan-folders', 'data/', /表が1つもありません/],
    ['no plans.csv', drop('data/plans.csv'), 'plan-folders', 'data/plans.csv', /欠かせない/],
    ['no sources.csv', drop('data/sources.csv'), 'plan-folders', 'data/sources.csv', /欠かせない/],
    ['no sections.csv', drop(`${home}/sections.csv`), 'plan-folders', 'data/plans.csv', /体系の表/],
    ['no measures.csv', drop(measures), 'reference', measures, /ほかの10つの表/],
    [
      'no indicators.csv',
      drop(`${home}/indicators.csv`),
      'reference',
      `${home}/indicators.csv`,
      /ほかの3つの表/,
    ],
    [
      'a table of its header only',
      rewrite(actions, (it) => `${it.split('\n')[0]}\n`),
      'reference',
      actions,
      /行が1つもない/,
    ],
    [
      'rows without a header',
      rewrite(actions, (it) => it.replace(/^.*\n/, '')),
      'header',
      actions,
      /見出しではありません/,
    ],
    [
      'columns cut by |',
      rewrite(actions, (it) => it.replaceAll(',', '|')),
      'header',
      actions,
      /縦線/,
    ],
    [
      'a header in capitals',
      header(actions, (it) => it.toUpperCase()),
      'header',
      actions,
      /14つの名前/,
    ],
    [
      'a header with blanks',
      header(actions, (it) => it.replaceAll('_', ' ')),
      'header',
      actions,
      /11つの名前/,
    ],
    [
      'synonyms turned on their side',
      put('data/synonyms.csv', 'group_id,1,1\nword,a,b\n'),
      'header',
      'data/synonyms.csv',
      /見出しではありません/,
    ],
    [
      'UTF-16 without its mark',
      rewrite(actions, (it) => Buffer.from(it, 'utf16le')),
      'encoding',
      actions,
      /中身は/,
    ],
    [
      'half of the mark of UTF-8',
      rewrite(actions, (it) => Buffer.concat([Buffer.from([0xef, 0xbb]), Buffer.from(it)])),
      'encoding',
      actions,
      /中身は/,
    ],
    [
      'letters read in another character set',
      rewrite(actions, (it) => Buffer.from(it).toString('latin1')),
      'encoding',
      actions,
      /中身は/,
    ],
    [
      'a pointer of Git LFS',
      put(actions, 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'),
      'encoding',
      actions,
      /中身は/,
    ],
    ['JSON', put(actions, '[{"action_no":"1"}]\n'), 'encoding', actions, /中身は/],
    [
      'a page in place of one of the site',
      put('public/index.html', 'x'),
      'public-file',
      'public/index.html',
      /隠れます/,
    ],
    [
      'a table in place of one of the site',
      put('public/data/figures.csv', 'x'),
      'public-file',
      'public/data/figures.csv',
      /隠れます/,
    ],
  ])('%s', (_, change, rule, file, message) => {
    const problems = told(change);
    expect(problems.map((it) => [it.rule, it.file])).toEqual([[rule, file]]);
    expect(problems[0]!.message).toMatch(message);
    expect(problems[0]!.fix).toMatch(/ください/);
  });

  const values = `${home}/indicator_values.csv`;
  const below = (row: string): Change => rewrite(values, (it) => it.replace('\n', `\n${row}\n`));
  const after = (row: string): Change => rewrite(values, (it) => `${it}${row}\n`);
  test.each<[string, Change, string, RegExp]>([
    [
      'units below the header',
      below(',,,（年度）,（％）,,,,,,,,,,,'),
      'row-shape',
      /列の番号や単位/,
    ],
    [
      'numbers of columns below the header',
      below(Array.from({ length: 16 }, (_, at) => `(${at + 1})`).join(',')),
      'row-shape',
      /列の番号や単位/,
    ],
    [
      'numbers in circles below the header',
      below([...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯'].join(',')),
      'row-shape',
      /列の番号や単位/,
    ],
    ['a sum in brackets', after('【合計】,,,,12345,,,,,,,,,,,'), 'row-shape', /合計や平均/],
    [
      'a sum of early figures',
      after('合計（速報）,,,,12345,,,,,,,,,,,'),
      'row-shape',
      /合計や平均/,
    ],
    ['where it comes from', after('（出典）市資料,,,,,,,,,,,,,,,'), 'row-shape', /注記の行/],
    ['when it was made', after('作成日 2026/11/20,,,,,,,,,,,,,,,'), 'row-shape', /注記の行/],
    ['a lone figure', after(',,,,85,,,,,,,,,,,'), 'required', /value のほかに何も/],
    ['a lone word', after(',,主査に確認,,,,,,,,,,,,,'), 'required', /label のほかに何も/],
    [
      'a line that tells a spreadsheet what cuts cells',
      rewrite(values, (it) => `sep=;\n${it.replaceAll(',', ';')}`),
      'header',
      /セミコロン/,
    ],
    [
      'names of columns in one word',
      header(values, (it) => it.replace('period_from', 'periodFrom')),
      'header',
      /period_from/,
    ],
    [
      'cells that were merged in several places',
      rewrite(values, (it) => {
        const [head, ...rows] = it.trimEnd().split('\n');
        const isSame = (row: string, at: number) =>
          row.split(',')[0] === rows[at - 1]?.split(',')[0];
        return `${[head, ...rows.map((row, at) => (isSame(row, at) ? row.replace(/^[^,]*/, '') : row))].join('\n')}\n`;
      }),
      'required',
      /か所の合わせて.*結合したセル/,
    ],
  ])('%s: one problem', (_, change, rule, message) => {
    const problems = told(change);
    expect(problems.map((it) => it.rule)).toEqual([rule]);
    expect(problems[0]!.message).toMatch(message);
  });

  test('the sign that old programs put at the end of a file is none of its rows', () => {
    expect(told(rewrite(values, (it) => `${it}\u001A`))).toEqual([]);
  });

  test('a merged cell in a table is not told of those that refer to its rows', () => {
    const problems = told(swap(actions, '1-1-1-2,1-1-1,', '1-1-1-2,,'));
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['required', actions]]);
  });

  test('the two sides of a conflict of Git are not rows of one number', () => {
    const row = '1-1-2-1,1-1-2,総合窓口の設置,,,,,,,,,,第1の1② 取組,4\n';
    const both = `<<<<<<< HEAD\n${row}=======\n${row}>>>>>>> other\n`;
    const problems = told(swap(actions, row, both));
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['row-shape']));
  });

  test('a plan that ends before it begins is not told of each of its stages', () => {
    const problems = told(swap('data/plans.csv', ',2024,2028,', ',2024,2020,'));
    expect(problems.map(({ rule }) => rule)).toEqual(['year-order']);
  });

  test('an action that ends before it begins is not told of what belongs to it', () => {
    const problems = told(
      swap(actions, ',紙の回覧の廃止,,,,2025,', ',紙の回覧の廃止,,,2027,2025,'),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['year-order']);
  });
});
