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
    ['an open quote', '1,"残業,', 'この行から始まる引用符（"）が正しく閉じられていません。'],
    ['text behind a quote', '1,"残"業,', 'この行から始まる引用符（"）が正しく閉じられていません。'],
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

test('of two columns with one name the first counts', () => {
  const { raw } = parse('group_no,word,word\n1,残業,課\n');
  expect(raw.records[0]!.cells['word']).toBe('残業');
});

test('an empty file has neither header nor records', () => {
  const { raw, problems } = parse('');
  expect(raw).toMatchObject({ header: [], records: [] });
  expect(problems).toEqual([]);
});
