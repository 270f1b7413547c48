import { expect, test } from 'vitest';
import { countsOf, kindsOf } from './run-vitest.ts';

const nothing = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

test('tests are counted by their outcome', () => {
  const report = { ...nothing, numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 };
  expect(countsOf(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

test('no test at all is a failure', () => {
  expect(countsOf(nothing, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a file that could not be loaded is a failure', () => {
  const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }];
  expect(countsOf({ ...nothing, numPassedTests: 3, testResults }, 1).failed).toBe(1);
});

test('an error outside of all tests is a failure', () => {
  expect(countsOf({ ...nothing, numPassedTests: 3 }, 1).failed).toBe(1);
});

test('passed tests are told by kind: one line that makes many cases makes them from a list', () => {
  const passed = (line: number, count: number) =>
    Array.from({ length: count }, () => ({ status: 'passed', location: { line } }));
  const testResults = [
    {
      name: '/src/a.test.ts',
      status: 'passed',
      assertionResults: [...passed(3, 24), ...passed(9, 25)],
    },
    {
      name: '/src/testing/transcription/p/b.test.ts',
      status: 'passed',
      assertionResults: passed(1, 40),
    },
  ];
  expect(kindsOf({ testResults })).toEqual({ behaviour: 24, transcription: 40, repeated: 25 });
});

test('a failed test is of no kind', () => {
  const assertionResults = [{ status: 'failed', location: { line: 1 } }];
  const testResults = [{ name: '/src/a.test.ts', status: 'failed', assertionResults }];
  expect(kindsOf({ testResults })).toEqual({ behaviour: 0, transcription: 0, repeated: 0 });
});
