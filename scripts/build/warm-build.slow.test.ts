import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { builtDigests } from '../../src/testing/building/site-digests.ts';
import { writeNation } from '../bench/nation/write-nation.ts';
import { workshop } from './places.ts';
import { cpuSeconds } from './step-cost.ts';
import { closeWorkFolder, openWorkFolder } from './work-folder.ts';

// A ratio of processor time, which is the same on a fast machine and a slow one. On Linux only: elsewhere the time of
// the processes that a build starts is not told.

const nation = mkdtempSync(join(tmpdir(), 'ayumi-warm-'));
afterAll(() => rmSync(nation, { recursive: true, force: true }));

async function costOf(stores: string): Promise<number> {
  const before = cpuSeconds();
  await builtDigests(nation, stores);
  return cpuSeconds() - before;
}

test.runIf(process.platform === 'linux')(
  'a build that has all plans and pictures of the one before costs two thirds at most',
  { timeout: 180_000 },
  async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    writeNation(nation, 30, 10);
    // Makes the program of the pages, which both find then.
    const first = openWorkFolder(workshop, 'store-');
    await costOf(first);
    closeWorkFolder(first);
    const stores = openWorkFolder(workshop, 'store-');
    const cold = await costOf(stores);
    const warm = await costOf(stores);
    closeWorkFolder(stores);
    vi.restoreAllMocks();
    // Between 0.48 and 0.51 where it was measured: what is over plans is always made anew.
    expect(warm / cold).toBeLessThan(2 / 3);
  },
);
