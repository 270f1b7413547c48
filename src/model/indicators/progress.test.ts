import { describe, expect, test } from 'vitest';
import { expectNear } from '../../testing/builders/expect-near.ts';
import { progressCaseGroups, progressCases, rowOfCase } from './progress-cases.ts';
import { isOver, judge } from './progress.ts';
import { statuses } from './status.ts';

describe.each(progressCaseGroups)('$title', ({ cases }) => {
  test.each(cases)('$id: $title', ({ measured, expected }) => {
    const standing = judge(measured);
    expect(standing.status).toBe(expected.status);
    expectNear(standing.progress, expected.progress);
    expectNear(standing.expected, expected.expected);
    expect(standing.reason).toBe(expected.reason);
  });
});

describe('The table of cases', () => {
  test('has an ASCII id of its own for every case', () => {
    const ids = progressCases.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows each of the seven statuses', () => {
    const shown = new Set(progressCases.map(({ expected }) => expected.status));
    expect([...shown].sort()).toEqual(statuses.map(({ status }) => status).sort());
  });

  test('shows every direction with every nature that the seed documents have', () => {
    const kinds = new Set(
      progressCases.map(({ measured }) => `${measured.direction} ${measured.nature}`),
    );
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'increase level',
        'increase flow',
        'increase cumulative',
        'decrease level',
        'decrease flow',
        'maintain flow',
      ]),
    );
  });

  test('gives rows of words that the page prints', () => {
    expect(rowOfCase(progressCases[0]!)).toEqual({
      id: 'ahead-of-time',
      title: '道のりの割合が期間の割合を上回る',
      inputs: [
        { name: '指標', words: '増やす・水準' },
        { name: '基準値', words: '1.5%（令和2年度・2020年度）' },
        { name: '目標', words: '100%（令和6年度・2024年度）' },
        { name: '実績', words: '71.5%（令和4年度・2022年度）' },
      ],
      status: 'on_track',
      statusName: '順調',
      progress: '71.1%',
      expected: '50.75%',
      reason: progressCases[0]!.expected.reason,
      note: '目標が1つで基準値の年度が分かるときは、進んだ道のりを過ぎた期間と比べる。',
    });
  });

  test('gives rows without a blank, a code or a slip of the program in their words', () => {
    for (const row of progressCases.map(rowOfCase)) {
      const words = [row.title, row.note, row.reason, ...row.inputs.map((input) => input.words)];
      for (const text of words) expect(text).toMatch(/^(?!.*(undefined|null|NaN|Infinity)).+$/);
      expect(row.note).toMatch(/。$/);
    }
  });
});

test('A fiscal year is over on 1 April, however exact the date is', () => {
  expect(isOver(2023, '2024-03')).toBe(false);
  expect(isOver(2023, '2024-03-31')).toBe(false);
  expect(isOver(2023, '2024-04')).toBe(true);
  expect(isOver(2023, '2024-04-01')).toBe(true);
});
