import { expect, test } from 'vitest';
import { readCases } from './read-cases.ts';

const usual: Record<string, string> = {
  id: 'half-way',
  title: '道のりの半分',
  baseline: '{ 2020: 10 }',
  targets: '{ 2024: [30, about] }',
  actuals: '{ 2021: 15, 2022: [20, preliminary] }',
  status: 'on_track',
  progress: '10 / 20',
  reason: '理由',
  note: '説明。',
};

function read(special: Record<string, string> = {}) {
  const entry = Object.entries({ ...usual, ...special });
  const lines = entry.map(([key, value], at) => `${at === 0 ? '  - ' : '    '}${key}: ${value}`);
  return readCases(`- title: 群\n  cases:\n${lines.join('\n')}\n`);
}

test('A case is read with what it leaves out', () => {
  expect(read()).toEqual([
    {
      title: '群',
      cases: [
        {
          id: 'half-way',
          title: '道のりの半分',
          measured: {
            unit: '%',
            direction: 'increase',
            nature: 'level',
            cumulativeFromFy: null,
            baselineComparable: true,
            targetKind: 'number',
            targetWords: null,
            baseline: { fy: 2020, value: 10 },
            targets: [{ fy: 2024, value: 30, qualifier: 'about' }],
            actuals: [
              { fy: 2021, value: 15 },
              { fy: 2022, value: 20, isPreliminary: true },
            ],
            asOf: '2026-11',
          },
          expected: { status: 'on_track', progress: 0.5, expected: null, reason: '理由' },
          note: '説明。',
        },
      ],
    },
  ]);
});

test('A bare number is a baseline without a year', () => {
  expect(read({ baseline: '50' })[0]!.cases[0]!.measured.baseline).toEqual({ fy: null, value: 50 });
});

test.each([
  [{ colour: 'red' }, 'Case half-way: colour is none of id, title'],
  [{ status: 'late' }, 'Case half-way: status is none of achieved, on_track'],
  [{ direction: 'up' }, 'Case half-way: direction is none of increase, decrease, maintain: "up"'],
  [{ targets: '{ 2024: many }' }, 'Case half-way: targets of 2024 is not a number: "many"'],
  [{ targets: '{ R6: 1 }' }, 'Case half-way: targets: R6 is no fiscal year'],
  [{ targets: '{ 2024: [1, nearly] }' }, 'Case half-way: targets is none of exact'],
  [{ actuals: '{ 2024: [1, about] }' }, 'Case half-way: actuals is none of preliminary: "about"'],
  [{ baseline: '{ 2020: 1, 2021: 2 }' }, 'Case half-way: baseline is not one value'],
  [{ progress: 'half' }, 'Case half-way: progress is not a number: "half"'],
  [{ note: '' }, 'Case half-way: note is not a text: null'],
])('%j is told with the name of the case', (special, message) => {
  expect(() => read(special)).toThrow(message);
});
