import { describe, expect, test } from 'vitest';
import { returnedWorkbook } from '../../testing/builders/returned-workbook.ts';
import {
  back,
  cellsOf,
  folder,
  options,
  sent,
  sentNext,
  textOf,
} from '../../testing/builders/taken-in.ts';
import { takeIn } from './take-in.ts';

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
    const noReport = folder.files.map((file) =>
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
    const before = folder.files.find(({ path }) => path.endsWith('/results.csv'))!.text.split('\n');
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
          source_id: 'kaku-reform-2024-2026-report',
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
          source_id: 'kaku-reform-2024-2026-report',
          source_place: '指標の状況 6',
        },
      ],
      ['added', 'sources', 'kaku-reform-2024-2026-report', expect.anything()],
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
      'シート『今年度の記入』 P7',
      'シート『今年度の記入』 Q22',
    ]);
    expect(takeIn([emptied], folder, { ...options, mayDelete: true }).changes).toHaveLength(2);
  });
});
