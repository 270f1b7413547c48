import { expect, test } from 'vitest';
import { contentTime } from './content-time.ts';

const timeOf = (text: string) => contentTime(new TextEncoder().encode(text));

test('equal bytes have one time, other bytes of the same size another', () => {
  expect(timeOf('61')).toEqual(timeOf('61'));
  expect(timeOf('62')).not.toEqual(timeOf('61'));
});

test('of ten thousand texts of one size hardly two have the same time', () => {
  const times = Array.from({ length: 10_000 }, (_, at) => timeOf(String(10_000 + at)).getTime());
  expect(new Set(times).size).toBeGreaterThan(9_998);
});

test('a time is one that a ZIP can tell, and lies in the past', () => {
  for (const text of ['', 'a', '行革あゆみ']) {
    const time = timeOf(text);
    expect(time.getUTCFullYear()).toBeGreaterThanOrEqual(2000);
    expect(time.getUTCFullYear()).toBeLessThan(2020);
    expect(time.getTime() % 2000).toBe(0);
  }
});
