import { describe, expect, test } from 'vitest';
import { back, cellsOf } from '../../testing/builders/taken-in.ts';

describe('a state is understood', () => {
  test.each([
    ['計画どおり', 'as_planned', '計画どおり'],
    ['計画通り', 'as_planned', '計画通り'],
    // As the plan has called it before.
    ['順調', 'as_planned', '順調'],
    ['やや遅れ', 'delayed', 'やや遅れ'],
    ['対象を変更', 'changed', '対象を変更'],
    ['done', 'done', '完了'],
  ])('%s → %s', (words, state, label) => {
    const [[, , , cells]] = cellsOf(
      back({ '取組 2-1-2-1': { state: words, text: '計画をつくった。' } }),
    ) as [[unknown, unknown, unknown, Record<string, string>]];
    expect([cells['state'], cells['state_label']]).toEqual([state, label]);
  });

  test.each(['ぼちぼち', '△', '71%'])('%s is asked about', (words) => {
    const [problem] = back({ '取組 2-1-2-1': { state: words, text: '計画をつくった。' } }).problems;
    expect(problem).toMatchObject({
      file: '回答.xlsx',
      column: 'シート『今年度の記入』 I20',
      found: words,
    });
  });
});

describe('a number is understood', () => {
  test.each([
    ['1,234', '1234', ''],
    ['１２３４', '1234', ''],
    ['▲5', '-5', ''],
    ['64.5%', '64.5', ''],
    ['70以上', '70', 'at_least'],
  ])('%s → %s %s', (words, value, qualifier) => {
    const intake = back({ '指標 6': { value: words } });
    const cells = intake.changes[0]!.cells;
    const after = (name: string) => cells.find(({ column }) => column === name)?.after ?? '';
    expect([after('value'), after('qualifier')]).toEqual([value, qualifier]);
    expect(intake.mended.map(({ before }) => before)).toEqual([words]);
  });

  test('from a cell in the form of a percentage', () => {
    const intake = back({ '指標 6': { value: { text: '64.5%', look: 'percent' } } });
    expect(intake.changes[0]!.cells.find(({ column }) => column === 'value')!.after).toBe('64.5');
  });

  test.each(['－', '—', '　', '-'])('「%s」 says nothing', (words) => {
    expect(back({ '指標 6': { value: words } }).changes).toEqual([]);
  });

  test.each(['調整中', '約70から80', '######'])('%s is asked about', (words) => {
    const { problems } = back({ '指標 6': { value: words } });
    expect(problems[0]).toMatchObject({
      column: expect.stringContaining('シート『今年度の記入』 M30'),
      found: words,
    });
  });
});

describe('a text is put into one paragraph', () => {
  test.each([
    ['・研修を開いた\n・手引を配った', '研修を開いた。手引を配った。'],
    ['①研修を開いた。', '①研修を開いた。'],
    ['研修を3回\n開いた。', '研修を3回開いた。'],
    ['(1) 研修を開いた\n(2) 手引を配った。', '研修を開いた。手引を配った。'],
    ['・研修を\n　開いた\n・手引を配った', '研修を開いた。手引を配った。'],
    ['件数は\n-5件', '件数は-5件'],
  ])('%j', (words, joined) => {
    const intake = back({ '取組 2-1-2-1': { text: words } });
    expect(intake.problems).toEqual([]);
    expect(intake.changes[0]!.cells.find(({ column }) => column === 'text')!.after).toBe(joined);
  });
});
