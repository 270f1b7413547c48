import { expect, test } from 'vitest';
import { countsOf } from './run-vitest.ts';

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
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countsOf({ ...nothing, numPassedTests: 3, testResults }, 1).failed).toBe(1);
});

test('an error outside of all tests is a failure', () => {
  expect(countsOf({ ...nothing, numPassedTests: 3 }, 1).failed).toBe(1);
});
