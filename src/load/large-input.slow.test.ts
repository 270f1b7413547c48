import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, onTestFinished, test } from 'vitest';
import { writeLargeInput } from '../testing/builders/large-input.ts';
import { load } from './load.ts';

// Seconds say as much of the machine as of the work: what is held is how many times as long a check takes as a parser
// needs to cut the same files into objects. `npm run bench` measures a whole country.

function largeInput(how: { plans: number; copies: number }): string {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-large-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeLargeInput(folder, how);
  return folder;
}

/** Seconds of work, whatever else the machine does. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How many times as long the check of a folder takes as to cut its tables; what disturbs one try spoils not all. */
function costOf(folder: string, limit: number): number {
  const files = globSync(join(folder, 'data', '**', '*.csv'));
  let least = Infinity;
  for (let tries = 0; tries < 3 && least >= limit; tries += 1) {
    const cut = secondsOf(() => {
      for (const file of files) Papa.parse(readFileSync(file, 'utf8'), { header: true });
    });
    least = Math.min(least, secondsOf(() => load(folder)) / cut);
  }
  return least;
}

test(
  'one plan of 10,000 measures is checked in 3.5 times the time of a parser',
  { timeout: 300_000 },
  () => {
    const folder = largeInput({ plans: 1, copies: 2000 });
    const { problems, counts } = load(folder);
    expect(problems).toEqual([]);
    expect(counts.rows).toBeGreaterThan(200_000);
    expect(costOf(folder, 3.5)).toBeLessThan(3.5);
  },
);

test('a plan five times as large takes no more for each of its rows', { timeout: 300_000 }, () => {
  const small = largeInput({ plans: 1, copies: 400 });
  const large = largeInput({ plans: 1, copies: 2000 });
  load(small);
  const most = 1.5 * 5;
  let growth = Infinity;
  for (let tries = 0; tries < 3 && growth >= most; tries += 1)
    growth = Math.min(growth, secondsOf(() => load(large)) / secondsOf(() => load(small)));
  expect(growth).toBeLessThan(most);
});

test(
  'three hundred plans are checked in 5 times the time of a parser',
  { timeout: 300_000 },
  () => {
    const folder = largeInput({ plans: 300, copies: 3 });
    const { problems, counts } = load(folder);
    expect(problems).toEqual([]);
    expect(counts.files).toBeGreaterThan(3_000);
    expect(costOf(folder, 5)).toBeLessThan(5);
  },
);
