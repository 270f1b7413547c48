import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeLargeInput } from '../testing/builders/large-input.ts';
import { load } from './load.ts';

/** Seconds of work, whatever else the machine does, and what was read. */
function loaded(how: { plans: number; copies: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-large-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeLargeInput(folder, how);
  const before = process.cpuUsage();
  const { problems, counts } = load(folder);
  const { user, system } = process.cpuUsage(before);
  return { problems, counts, seconds: (user + system) / 1e6 };
}

test('one plan of 20,000 measures is checked in 15 seconds', { timeout: 300_000 }, () => {
  const { problems, counts, seconds } = loaded({ plans: 1, copies: 4000 });
  expect(problems).toEqual([]);
  expect(counts.rows).toBeGreaterThan(400_000);
  expect(seconds).toBeLessThan(15);
});

test('three hundred plans are checked in 8 seconds', { timeout: 300_000 }, () => {
  const { problems, counts, seconds } = loaded({ plans: 300, copies: 3 });
  expect(problems).toEqual([]);
  expect(counts.files).toBeGreaterThan(3_000);
  expect(seconds).toBeLessThan(8);
});
