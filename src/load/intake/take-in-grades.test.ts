import { describe, expect, test } from 'vitest';
import { returnedWorkbook } from '../../testing/builders/returned-workbook.ts';
import { back, cellsOf, folder, options, sent, sentNext } from '../../testing/builders/taken-in.ts';
import { takeIn } from './take-in.ts';

const cellsOfFirst = (intake: ReturnType<typeof back>) =>
  (cellsOf(intake)[0]?.[3] ?? {}) as Record<string, string>;

describe('a grade', () => {
  test('of a measure that nobody has graded in the year becomes an assessment, with its reason', () => {
    const intake = back(
      { '施策の評価・効果 1-1-1': { grade: 'A', text: '25の手続を加えた。' } },
      sentNext,
    );
    expect(intake.problems).toEqual([]);
    expect(cellsOf(intake)).toEqual([
      [
        'added',
        'results',
        '2026-2',
        {
          result_no: '2026-2',
          fy: '2026',
          kind: 'assessment',
          text: '25の手続を加えた。',
          measure_no: '1-1-1',
          grade: 'A',
          evaluator: '一次',
          source_id: 'kaku-reform-2024-2026-report',
          source_place: '評価 1-1-1',
        },
      ],
      ['added', 'sources', 'kaku-reform-2024-2026-report', expect.anything()],
    ]);
  });

  test('that is there is changed in its place', () => {
    expect(cellsOf(back({ '施策の評価・効果 1-1-2': { grade: 'B' } }))).toEqual([
      ['changed', 'results', '2025-12', { grade: 'B' }],
    ]);
  });

  test('of an action is kept apart as those of the plan are', () => {
    const intake = back({ '取組 1-1-1-2': { grade: 'S', evaluator: '一次' } });
    expect(cellsOfFirst(intake)).toMatchObject({
      kind: 'assessment',
      action_no: '1-1-1-2',
      grade: 'S',
      evaluator: '一次',
    });
  });

  test('stands in the row of what was done where the plan has graded nothing yet', () => {
    const ungraded = {
      ...folder,
      files: folder.files.map((file) =>
        file.path.endsWith('/results.csv')
          ? { ...file, text: file.text.replaceAll(/,[ABC－],(一次|外部),/g, ',,,') }
          : file,
      ),
    };
    const intake = takeIn(
      [returnedWorkbook(sent, { '取組 1-1-1-2': { grade: 'A', evaluator: '一次' } })],
      ungraded,
      options,
    );
    expect(cellsOf(intake).find(([, , key]) => key === '2025-2')).toEqual([
      'changed',
      'results',
      '2025-2',
      { grade: 'A', evaluator: '一次' },
    ]);
  });

  test.each([
    ['Ａ', 'A'],
    ['A（計画どおり）', 'A'],
    ['計画以上', 'S'],
    ['－', '－'],
    // The dash of the scale in another form.
    ['-', '－'],
  ])('written %s is %s', (written, grade) => {
    const intake = back({ '施策の評価・効果 1-1-1': { grade: written } }, sentNext);
    expect(intake.problems).toEqual([]);
    expect(cellsOfFirst(intake)['grade']).toBe(grade);
    expect(intake.mended).toHaveLength(written === grade ? 0 : 1);
  });

  test.each(['D', '◎', 'A か B'])('%s of no step is asked about', (written) => {
    const { problems } = back({ '施策の評価・効果 1-1-1': { grade: written } }, sentNext);
    expect(problems[0]).toMatchObject({
      rule: 'ambiguous-cell',
      column: expect.stringMatching(/^シート『今年度の記入』 J\d+$/),
      found: `${written}（評価者: 一次）`,
      expected: 'S、A、B、C、－',
    });
  });

  test('is taken away only if that is allowed, and with its words goes the assessment', () => {
    const emptied = [returnedWorkbook(sent, { '施策の評価・効果 1-1-2': { grade: '', text: '' } })];
    const kept = takeIn(emptied, folder, options);
    expect([kept.changes, kept.remarks.length]).toEqual([[], 2]);
    const allowed = takeIn(emptied, folder, { ...options, mayDelete: true });
    expect(allowed.changes.map(({ kind, key }) => [kind, key])).toEqual([['removed', '2025-12']]);
  });
});

describe('an effect', () => {
  test('of the year becomes a row with its kind, unit and source', () => {
    const intake = back({ '取組 2-1-2-2': { effect: '12,300' } });
    expect(intake.problems).toEqual([]);
    expect(cellsOf(intake)).toEqual([
      [
        'added',
        'effects',
        '14',
        {
          effect_no: '14',
          kind: 'revenue',
          series: 'actual',
          fy: '2025',
          value: '12300',
          unit: '千円',
          one_off: 'yes',
          measure_no: '2-1-2',
          action_no: '2-1-2-2',
          source_id: 'kaku-reform-2025-report',
          source_place: '効果 2-1-2-2',
        },
      ],
    ]);
  });

  test('that is there is changed in its place', () => {
    const intake = back({
      '取組 2-1-1-2': { effect: '1,500時間' },
      '施策の評価・効果 2-1-1': { effect: '▲10' },
    });
    expect(cellsOf(intake)).toEqual([
      ['changed', 'effects', '2', { value: '1500' }],
      ['changed', 'effects', '5', { value: '-10' }],
    ]);
  });

  test.each([
    ['歳出の減（千円）', 'saving', '千円'],
    ['歳出の減(千円)', 'saving', '千円'],
    // The plan counts savings in one unit alone.
    ['歳出の減', 'saving', '千円'],
    ['定員の減（人）', 'posts', '人'],
  ])('of the kind %s is %s in %s', (words, kind, unit) => {
    const intake = back({ '取組 1-1-1-1': { effect_kind: words, effect: '7' } });
    expect(intake.problems).toEqual([]);
    expect(cellsOfFirst(intake)).toMatchObject({ kind, unit, value: '7' });
  });

  test.each([
    ['', '7', 'N'],
    ['人件費', '7', 'N'],
    ['歳出の減（千円）', '調整中', 'O'],
    ['歳出の減（千円）', '7百万円', 'O'],
  ])('of the kind 「%s」 with %s is asked about', (words, value, column) => {
    const { problems } = back({ '取組 1-1-1-1': { effect_kind: words, effect: value } });
    expect(problems.map((problem) => problem.column)).toEqual([
      expect.stringContaining(`シート『今年度の記入』 ${column}7`),
    ]);
  });

  test('is taken away only if that is allowed', () => {
    const emptied = [returnedWorkbook(sent, { '取組 2-1-1-2': { effect: '' } })];
    expect(takeIn(emptied, folder, options).changes).toEqual([]);
    const { changes } = takeIn(emptied, folder, { ...options, mayDelete: true });
    expect(changes.map(({ kind, key }) => [kind, key])).toEqual([['removed', '2']]);
  });
});

test('an indicator has neither a grade nor an effect', () => {
  const { problems } = back({ '指標 1': { grade: 'A', effect: '7' } });
  expect(problems.map(({ message }) => message)).toEqual([
    '指標の行では、「評価」は使いません。',
    '指標の行では、「効果額」は使いません。',
  ]);
});
