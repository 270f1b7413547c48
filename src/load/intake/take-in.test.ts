import { describe, expect, test } from 'vitest';
import {
  returnedWorkbook,
  addInTable,
  writeInTable,
  type Entries,
} from '../../testing/builders/returned-workbook.ts';
import {
  back,
  cellsOf,
  edited,
  folder,
  options,
  sent,
  textOf,
} from '../../testing/builders/taken-in.ts';
import { blankCell, type Grid } from '../read/workbook/grid.ts';
import { takeIn } from './take-in.ts';

test('a workbook that comes back as it went out changes nothing', { timeout: 20_000 }, () => {
  expect(back({})).toMatchObject({
    changes: [],
    problems: [],
    mended: [],
    files: [],
    proposals: [],
  });
});

describe('a sheet is understood however it was moved about', () => {
  test('with columns in another order, lines above and blank rows between', () => {
    const grids = returnedWorkbook(sent, { '取組 2-1-2-1': { text: '計画をつくった。' } }).map(
      (grid) => ({
        ...grid,
        rows: grid.rows.map(({ no, cells }) => ({
          no: no * 2 + 7,
          cells: Array.from({ length: 40 }, (_, at) => cells[39 - at] ?? blankCell),
        })),
      }),
    );
    const intake = takeIn([grids], folder, options);
    expect(intake.problems).toEqual([]);
    expect(intake.changes).toHaveLength(1);
  });

  test('with a title broken over two lines and decorated', () => {
    const grids = returnedWorkbook(sent, { '取組 2-1-2-1': { text: '計画をつくった。' } });
    writeInTable(grids, '今年度の記入', 2, 11, '※実\n績 ');
    expect(takeIn([grids], folder, options).changes).toHaveLength(1);
  });

  test('with a note below it', () => {
    const intake = edited((grids) =>
      (grids[1]!.rows as unknown[]).push({ no: 40, cells: [{ text: '※速報値', look: 'text' }] }),
    );
    expect(intake.problems).toEqual([]);
    expect(intake.remarks.map(({ words }) => words)).toEqual([
      '番号のない行なので、読みませんでした：※速報値',
    ]);
  });

  test('but not with a number that is not there, nor with an entry in a row without one', () => {
    const { problems } = edited((grids) => {
      writeInTable(grids, '今年度の記入', 3, 2, '2-1-3-11');
      (grids[1]!.rows as unknown[]).push({
        no: 40,
        cells: Array.from({ length: 12 }, (_, at) => ({
          text: at === 11 ? '加えた取組' : '',
          look: 'text',
        })),
      });
    });
    expect(problems.map(({ column, found }) => [column, found])).toEqual([
      ['シート『今年度の記入』 C4', '2-1-3-11'],
      ['シート『今年度の記入』 L40', '加えた取組'],
    ]);
    expect(problems[0]!.nearest).toContain('2-1-3-1');
  });
});

describe('two workbooks', () => {
  const entries = (text: string): Entries => ({ '取組 2-1-2-1': { text } });

  test('that say different things are both shown', () => {
    const books = [
      returnedWorkbook(sent, entries('甲'), 'a.xlsx'),
      returnedWorkbook(sent, entries('乙'), 'b.xlsx'),
    ];
    const { problems } = takeIn(books, folder, options);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.found).toBe('b.xlsx では「乙」、a.xlsx では「甲」');
  });

  test('of which one was left as it went out do not contradict each other', () => {
    const changed = { '取組 1-1-1-2': { text: '支払いの方法を決めた。' } };
    const orders = [
      [changed, {}],
      [{}, changed],
    ];
    for (const order of orders) {
      const intake = takeIn(
        order.map((it, at) => returnedWorkbook(sent, it, `${at}.xlsx`)),
        folder,
        options,
      );
      expect(intake.problems).toEqual([]);
      expect(intake.changes).toHaveLength(1);
    }
  });
});

describe('the sheet of a table', () => {
  test('changes a target, and proposes the row that tells of it', () => {
    const intake = edited((grids) => writeInTable(grids, '指標の値', 9, 4, '65'));
    expect(cellsOf(intake)).toEqual([
      ['changed', 'indicator_values', '3 / target / 2025', { value: '65' }],
    ]);
    expect(intake.proposals).toEqual([
      {
        plan_id: 'kaku-reform-2024',
        kind: 'revision',
        table: 'indicator_values',
        key: '3 / target / 2025',
        column: 'value',
        before: '60',
        after: '65',
      },
    ]);
  });

  test('keeps a target beside the one that replaced it, and proposes the row that tells of it', () => {
    const intake = edited((grids) =>
      addInTable(grids, '指標の値', 50, {
        指標番号: '3',
        値の種類: '目標値',
        資料の記載: 'R7：65%',
        '年度（年）': '2025',
        指標の値: '65',
        改定: '見直し後',
        決定日: 'R8.4.1',
        出典資料ID: 'kaku-reform-2025-report',
      }),
    );
    expect(intake.problems).toEqual([]);
    expect(intake.proposals).toEqual([
      expect.objectContaining({
        kind: 'revision',
        key: '3 / target / 2025',
        before: '60',
        after: '65',
      }),
    ]);
  });

  test('names the words of the list where a word stands for no code', () => {
    const { problems } = edited((grids) => writeInTable(grids, '指標の値', 9, '改定', '改定後'));
    expect(problems.map(({ expected }) => expected)).toEqual(['当初、速報、見直し後']);
  });

  test('changes an actual without a word in the history', () => {
    expect(edited((grids) => writeInTable(grids, '指標の値', 11, 4, '53')).proposals).toEqual([]);
  });

  test('adds a row below those of its owner, with the place of its measure', () => {
    const intake = edited((grids) => {
      addInTable(grids, '工程', 50, {
        施策番号: '2-1-3',
        段階番号: '1',
        資料の記載: '公表',
        段階: '公表',
        種類: '段階',
        '開始年度（年）': '2025',
        '終了年度（年）': '2028',
      });
    });
    const row = intake.changes.find(({ table }) => table === 'schedule')!;
    const after = Object.fromEntries(row.cells.map(({ column, after: cell }) => [column, cell]));
    expect(after).toMatchObject({ kind: 'stage', source_place: '第2の1③', source_page: '8' });
    expect(textOf(intake, 'schedule').split('\n').at(-2)).toMatch(/^2-1-3,1,公表,公表,/);
    // Its only action.
    expect(textOf(intake, 'schedule_actions').split('\n').at(-2)).toBe('2-1-3,1,2-1-3-1,');
  });

  test('gives a new row the next number', () => {
    const intake = edited((grids) => {
      const { rows } = grids.find(({ sheet }) => sheet === '取組項目')!;
      (rows as unknown[]).push({
        no: 13,
        cells: ['', '1-1-2', '案内板の設置'].map((text) => ({ text, look: 'text' })),
      });
    });
    expect(intake.changes[0]!.key).toBe('1-1-2-3');
    expect(intake.proposals[0]).toMatchObject({
      kind: 'addition',
      table: 'actions',
      key: '1-1-2-3',
    });
  });

  test('removes a row only if that is allowed', () => {
    const drop = (grids: Grid[]) =>
      void (grids.find(({ sheet }) => sheet === '施策とテーマの対応')!.rows as unknown[]).pop();
    expect(edited(drop)).toMatchObject({ changes: [], problems: [] });
    expect(edited(drop).remarks[0]!.words).toContain('2-1-2 / public-assets');
    expect(edited(drop, true).changes.map(({ kind, key }) => [kind, key])).toEqual([
      ['removed', '2-1-2 / public-assets'],
    ]);
  });

  test('is told where a rule is broken, by its cell', () => {
    const { problems } = edited((grids) => writeInTable(grids, '取組項目', 1, 1, '9-9-9'));
    expect(problems.map(({ rule, file, column }) => [rule, file, column])).toContainEqual([
      'reference',
      '回答.xlsx',
      'シート『取組項目』 B2（施策番号）',
    ]);
  });

  test('understands years and codes as people write them', () => {
    const intake = edited((grids) => {
      writeInTable(grids, '取組項目', 1, '開始年度', '令和7年度');
      writeInTable(grids, '取組項目', 2, '終了年度', 'R9');
    });
    expect(intake.problems).toEqual([]);
    expect(cellsOf(intake)).toEqual([
      ['changed', 'actions', '1-1-1-1', { from_fy: '2025' }],
      ['changed', 'actions', '1-1-1-2', { to_fy: '2027' }],
    ]);
    expect(intake.mended.map(({ before, after }) => [before, after])).toEqual([
      ['令和7年度', '2025'],
      ['R9', '2027'],
    ]);
  });
});
