import { describe, expect, test } from 'vitest';
import { fixtureFolder } from '../../testing/builders/input-folder.ts';
import {
  returnedWorkbook,
  sentWorkbook,
  addInTable,
  writeInTable,
  type Entries,
} from '../../testing/builders/returned-workbook.ts';
import { readInput } from '../read/folder.ts';
import { blankCell, type Grid } from '../read/workbook/grid.ts';
import { takeIn, type Intake } from './take-in.ts';

const folder = readInput(fixtureFolder);
const { files } = folder;
const sent = sentWorkbook(fixtureFolder, 2025);
const sentNext = sentWorkbook(fixtureFolder, 2026);
const options = { mayDelete: false };
const back = (entries: Entries, book = sent) =>
  takeIn([returnedWorkbook(book, entries)], folder, options);
const textOf = (intake: Intake, table: string) =>
  intake.files.find(({ path }) => path.endsWith(`/${table}.csv`))?.text ?? '';
/** Cells of the rows that change, by column. */
const cellsOf = (intake: Intake) =>
  intake.changes.map(({ kind, table, key, cells }) => [
    kind,
    table,
    key,
    Object.fromEntries(cells.map(({ column, after }) => [column, after])),
  ]);
const edited = (edit: (grids: Grid[]) => void, mayDelete = false) => {
  const grids = returnedWorkbook(sent, {});
  edit(grids);
  return takeIn([grids], folder, { mayDelete });
};

test('a workbook that comes back as it went out changes nothing', { timeout: 20_000 }, () => {
  expect(back({})).toMatchObject({
    changes: [],
    problems: [],
    mended: [],
    files: [],
    proposals: [],
  });
});

describe('what an officer fills in', () => {
  // The last of the fixture is 2025-13.
  test('for an action without a result becomes a result with its number, place and source', () => {
    const intake = back({
      '取組 2-1-2-1': {
        state: '計画どおり',
        text: '3施設の計画をつくった。',
        next_step: '修繕を始める。',
      },
    });
    expect(intake.problems).toEqual([]);
    expect(cellsOf(intake)).toEqual([
      [
        'added',
        'results',
        '2025-14',
        {
          result_no: '2025-14',
          fy: '2025',
          kind: 'achievement',
          text: '3施設の計画をつくった。',
          measure_no: '2-1-2',
          action_no: '2-1-2-1',
          state: 'as_planned',
          state_label: '計画どおり',
          next_step: '修繕を始める。',
          source_id: 'kaku-reform-2025-report',
          source_place: '取組状況 2-1-2-1',
        },
      ],
    ]);
  });

  test('for a year without a source names the report of the year, and adds it', () => {
    const noReport = files.map((file) =>
      file.path.endsWith('results.csv')
        ? { ...file, text: `${file.text.split('\n')[0]!}\n` }
        : file,
    );
    const intake = takeIn(
      [returnedWorkbook(sent, { '取組 2-1-2-1': { text: '計画をつくった。' } })],
      { ...folder, files: noReport },
      options,
    );
    expect(textOf(intake, 'sources')).toContain(
      'kaku-reform-2024-2025-report,kaku-city,架空市行政改革プラン（架空） 令和7年度の取組状況,,report',
    );
  });

  test('changes the cells of a result that is there, and no other line', () => {
    const intake = back({ '取組 1-1-1-2': { state: '遅れ', text: '支払いの方法を比べた。' } });
    expect(cellsOf(intake)).toEqual([
      [
        'changed',
        'results',
        '2025-2',
        { text: '支払いの方法を比べた。', state: 'delayed', state_label: '遅れ' },
      ],
    ]);
    const before = files.find(({ path }) => path.endsWith('/results.csv'))!.text.split('\n');
    const after = textOf(intake, 'results').split('\n');
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
  });

  test('for an indicator becomes its actual, with a label in the way of the others', () => {
    const intake = back({ '指標 6': { value: '64.5' }, '指標 2': { value: '1' } }, sentNext);
    expect(intake.problems).toEqual([]);
    expect(cellsOf(intake)).toEqual([
      [
        'added',
        'indicator_values',
        '2 / actual / 2026 / 2026 / 2026',
        {
          indicator_no: '2',
          series: 'actual',
          label: 'R8～R8：1件',
          fy: '2026',
          value: '1',
          period_from: '2026',
          period_to: '2026',
          source_id: 'kaku-reform-2025-report',
          source_place: '指標の状況 2',
        },
      ],
      [
        'added',
        'indicator_values',
        '6 / actual / 2026',
        {
          indicator_no: '6',
          series: 'actual',
          label: 'R8：64.5%',
          fy: '2026',
          value: '64.5',
          source_id: 'kaku-reform-2025-report',
          source_place: '指標の状況 6',
        },
      ],
    ]);
  });

  test('in place of an actual keeps the words of its label', () => {
    expect(cellsOf(back({ '指標 5': { value: '7' } }))).toEqual([
      [
        'changed',
        'indicator_values',
        '5 / actual / 2025 / 2024 / 2025',
        { label: 'R6～R7：7業務', value: '7' },
      ],
    ]);
  });

  test('beside an action is told to the one who keeps the plan, and goes no further', () => {
    const intake = back({ '取組 1-1-1-1': { note: '目標の年度が違います' } });
    expect(intake.changes).toEqual([]);
    expect(intake.remarks[0]!.words).toContain('目標の年度が違います');
  });

  test('may be taken away only if that is allowed', () => {
    const emptied = returnedWorkbook(sent, {
      '取組 1-1-1-1': { next_step: '' },
      '指標 2': { note: '－' },
    });
    const kept = takeIn([emptied], folder, options);
    expect(kept.changes).toEqual([]);
    expect(kept.remarks.map(({ place }) => place.words)).toEqual([
      'シート『今年度の記入』 L5',
      'シート『今年度の記入』 M14',
    ]);
    expect(takeIn([emptied], folder, { mayDelete: true }).changes).toHaveLength(2);
  });
});

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
      column: 'シート『今年度の記入』 I12',
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
      column: expect.stringContaining('シート『今年度の記入』 K20'),
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
    writeInTable(grids, '今年度の記入', 2, 9, '※実\n績 ');
    expect(takeIn([grids], folder, options).changes).toHaveLength(1);
  });

  test('with a note below it', () => {
    const intake = edited((grids) =>
      (grids[1]!.rows as unknown[]).push({ no: 30, cells: [{ text: '※速報値', look: 'text' }] }),
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
        no: 30,
        cells: Array.from({ length: 10 }, (_, at) => ({
          text: at === 9 ? '加えた取組' : '',
          look: 'text',
        })),
      });
    });
    expect(problems.map(({ column, found }) => [column, found])).toEqual([
      ['シート『今年度の記入』 C4', '2-1-3-11'],
      ['シート『今年度の記入』 J30', '加えた取組'],
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
