import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { load } from '../../src/load/load.ts';
import { composed, composeSite, describeSite, handOver, type Composed } from '../../src/site.ts';
import { writeNation } from './nation/write-nation.ts';

// Ratios only: they are the same on a fast machine and a slow one, a busy one and a quiet one.

afterEach(() => {
  handOver(undefined);
  vi.unstubAllEnvs();
});

function nation(measures: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-growth-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeNation(folder, measures);
  return folder;
}

/** Processor time per measure of what comes before the pages: check, model, tables, judging, files, search records. */
function perMeasure(measures: number): { check: number; compose: number } {
  const folder = nation(measures);
  const start = process.cpuUsage();
  const loaded = load(folder);
  const checked = process.cpuUsage();
  makeAll(composeSite(describeSite(loaded)));
  const spent = (from: NodeJS.CpuUsage, to: NodeJS.CpuUsage) =>
    (to.user + to.system - from.user - from.system) / measures;
  return { check: spent(start, checked), compose: spent(checked, process.cpuUsage()) };
}

/** Makes all that a build asks for; gives the length of it. */
function makeAll({ readability, search, pages, datasets }: Composed): number {
  const bytes = datasets.flatMap(({ files }) => files).map((file) => file.bytes.length);
  const parts = [readability.size, search.content.entries.length, pages.length];
  return [...parts, ...bytes].reduce((sum, it) => sum + it, 0);
}

test('a measure of 600 costs no more than one of 60', { timeout: 600_000 }, () => {
  // The first run also pays for what is compiled once.
  perMeasure(60);
  const small = perMeasure(60);
  const large = perMeasure(600);
  expect(large.check / small.check).toBeLessThan(1.2);
  expect(large.compose / small.compose).toBeLessThan(1.2);
});

test('what was handed to the pages is not composed again', async () => {
  const site = composeSite(describeSite(load(nation(3))));
  handOver(site);
  vi.stubEnv('AYUMI_INPUT', join(tmpdir(), 'there is no such folder'));
  expect(await composed()).toBe(site);
});
