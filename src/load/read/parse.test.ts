import { describe, expect, test } from 'vitest';
import { tables } from '../../tables/all-tables.ts';
import { parseTable } from './parse.ts';

const parse = (text: string) =>
  parseTable({ path: 'data/synonyms.csv', text }, tables.synonyms, null);

const linesAndWords = (text: string) =>
  parse(text).raw.records.map(({ line, cells }) => [line, cells['word']]);

describe('a record knows the line of the file on which it begins', () => {
  test.each([
    [
      'one line each',
      'group_no,word,note\n1,残業,\n1,時間外勤務,\n',
      [
        [2, '残業'],
        [3, '時間外勤務'],
      ],
    ],
    [
      'after a blank line',
      'group_no,word,note\n\n1,残業,\n\n\n2,課,\n',
      [
        [3, '残業'],
        [6, '課'],
      ],
    ],
    [
      'after quoted line breaks',
      'group_no,word,note\n1,残業,"一\n二\n三"\n1,課,\n2,"部\n局",\n2,係,\n',
      [
        [2, '残業'],
        [5, '課'],
        [6, '部\n局'],
        [8, '係'],
      ],
    ],
    ['without a line break at the end', 'group_no,word,note\n1,残業,', [[2, '残業']]],
  ])('%s', (_, text, expected) => {
    expect(linesAndWords(text)).toEqual(expected);
  });
});

describe('cells are read as RFC 4180 writes them', () => {
  test.each([
    ['a comma in quotes', '"a,b"', 'a,b'],
    ['a doubled quote', '"「""」"', '「"」'],
    ['a quote within an unquoted cell', '3"管', '3"管'],
    ['spaces, which a rule reports later', ' a ', ' a '],
    ['quotes around nothing', '""', ''],
  ])('%s', (_, written, word) => {
    const { raw, problems } = parse(`group_no,word,note\n1,${written},\n`);
    expect(raw.records[0]!.cells['word']).toBe(word);
    expect(problems).toEqual([]);
  });
});

test('tabs between the cells are understood, as in the Unicode text of Excel', () => {
  const { raw, problems } = parse('group_no\tword\tnote\n1\t残業, 超過\t\n');
  expect(raw.records[0]!.cells).toEqual({ group_no: '1', word: '残業, 超過', note: '' });
  expect(problems).toEqual([]);
});

describe('a row of another shape is a problem on its line, and no rule judges its cells', () => {
  test.each([
    ['too few cells', '1,残業', 'この行のセルは2個ですが、見出しは3列です。'],
    ['too many cells', '1,残業,,', 'この行のセルは4個ですが、見出しは3列です。'],
    ['an open quote', '1,"残業,', 'この行に、閉じていない引用符（"）があります。'],
    ['text behind a quote', '1,"残"業,', 'この行に、閉じていない引用符（"）があります。'],
  ])('%s', (_, row, message) => {
    const { raw, problems } = parse(`group_no,word,note\n1,課,\n${row}\n`);
    expect(problems).toMatchObject([{ rule: 'row-shape', line: 3, message }]);
    expect(raw.records.map(({ isMisshapen }) => isMisshapen)).toEqual([false, true]);
  });
});

test('a row of commas is a problem and no record', () => {
  const { raw, problems } = parse('group_no,word,note\n,,\n1,課,\n');
  expect(problems).toMatchObject([{ line: 2, message: 'カンマだけの空の行があります。' }]);
  expect(raw.records).toHaveLength(1);
});

describe('what is no row of the table is named once, and left out', () => {
  const header = 'group_no,word,note\n';
  test.each([
    ['blank rows at the end', `${header}1,課,\n,,\n,,\n`, [], 1],
    [
      'a run of blank rows in the middle',
      `${header}1,課,\n,,\n,,\n,,\n2,部,\n`,
      ['3行目から5行目まで、カンマだけの空の行が続いています。'],
      2,
    ],
    [
      'a note',
      `${header}1,課,\n※3月末時点,,\n`,
      ['注記の行があります。表の中に書けるのは、データの行だけです。'],
      1,
    ],
    [
      'a total',
      `${header}1,課,\n合　計,,\n`,
      ['合計や平均の行があります。合計はサイトが計算します。'],
      1,
    ],
    ['a second header', `${header}組番号,言葉,備考\n1,課,\n`, ['見出しの行がもう1つあります。'], 1],
    [
      'a title above the header',
      `同義語の一覧,,\n${header}1,課,\n`,
      ['見出しの行（2行目）より前に、題名などの行があります。'],
      1,
    ],
    [
      'another separator',
      'group_no;word;note\n1;課;\n',
      ['セルが、コンマでなくセミコロン（;）で区切られています。'],
      1,
    ],
    [
      'a line break in the header',
      '"group_no\n",word,note\n1,課,\n',
      ['見出しの「group_no」のセルの中に改行があります。'],
      1,
    ],
    [
      'a header in Japanese',
      '組番号,言葉,備考\n1,課,\n',
      ['見出しが、列の名前でなく日本語の題名で書かれています。'],
      1,
    ],
    [
      'columns without a name',
      'group_no,word,note,,\n1,課,,,\n',
      ['見出しの右に、名前も値もない列があります。'],
      1,
    ],
    [
      'a row that a line break has cut in two',
      `${header}1,残\n業,話し言葉\n2,課,\n`,
      ['この行は途中で改行され、3行目に続いています。'],
      2,
    ],
    [
      'an open quote before whole rows',
      `${header}1,"課,\n2,部,\n3,"係",\n`,
      ['この行に、閉じていない引用符（"）があります。'],
      3,
    ],
  ])('%s', (_, text, messages, count) => {
    const { raw, problems } = parse(text);
    expect(problems.map(({ message }) => message)).toEqual(messages);
    expect(raw.records).toHaveLength(count);
  });
});

test('a row after a line break in a cell tells the row of a spreadsheet too', () => {
  const { raw } = parse('group_no,word,note\n1,"残\n業",\n2,課,\n');
  expect(raw.records.map(({ line, row }) => [line, row])).toEqual([
    [2, undefined],
    [4, 3],
  ]);
});

test('of two columns with one name the first counts', () => {
  const { raw } = parse('group_no,word,word\n1,残業,課\n');
  expect(raw.records[0]!.cells['word']).toBe('残業');
});

test('an empty file has neither header nor records', () => {
  const { raw, problems } = parse('');
  expect(raw).toMatchObject({ header: [], records: [] });
  expect(problems).toEqual([]);
});
