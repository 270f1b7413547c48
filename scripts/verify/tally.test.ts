import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newTally } from './tally.ts';

const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const counts = (passed: number, failed: number, skipped: number) => () =>
  Promise.resolve({ passed, failed, skipped });
const fails = () => Promise.reject(new Error('no'));

test('the closing line sums up all tiers, each of which has a line with its counts and time', async () => {
  let time = 0;
  const tally = newTally(() => (time += 1500));
  const code = tally.tier('コード');
  const units = tally.tier('単体');
  await code.one(() => Promise.resolve('done'));
  await code.one(fails);
  await units.many(counts(7, 0, 2));
  expect(tally.close()).toBe(1);
  expect(printed.slice(1)).toEqual([
    '  コード：成功1件・失敗1件（3秒）',
    '  単体：成功7件・省略2件（2秒）',
    '8 passed, 1 failed, 2 skipped',
  ]);
});

test('what cannot even start is one failure, and what passed gives its result', async () => {
  const tally = newTally();
  const { one, many } = tally.tier('コード');
  expect(await one(() => Promise.resolve('a folder'))).toBe('a folder');
  expect(await one(fails)).toBeUndefined();
  await many(fails);
  expect(tally.close()).toBe(1);
  expect(printed.at(-1)).toBe('1 passed, 2 failed');
});

test('without a failure the exit code is 0', async () => {
  const tally = newTally();
  await tally.tier('単体').many(counts(3, 0, 0));
  expect(tally.close()).toBe(0);
  expect(printed.at(-1)).toBe('3 passed, 0 failed');
});
