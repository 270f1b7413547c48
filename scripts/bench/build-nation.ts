import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { cpuSeconds, type StepCost } from '../build/step-cost.ts';
import { closeWorkFolder } from '../build/work-folder.ts';
import { writeNation } from './nation/write-nation.ts';
import { watchMemory } from './watch-memory.ts';

/** What one build of a made-up nation cost and gave. */
export interface BuildCost {
  measures: number;
  /** Each step with its seconds of processor time, in the order in which they are done. */
  steps: StepCost[];
  /** Processor seconds of the whole build, all processes together. */
  cpu: number;
  /** Seconds on the clock, which depend on what else the machine does. */
  wall: number;
  /** The most memory that each process has held, in bytes, by its name. */
  memory: Record<string, number>;
  files: number;
  bytes: number;
}

/** Builds a made-up nation as `npm run build` would, but publishes nothing, and tells what it cost. */
export async function buildNation(measures: number): Promise<BuildCost> {
  const inputFolder = mkdtempSync(join(tmpdir(), 'ayumi-nation-'));
  const costs = join(inputFolder, 'costs.jsonl');
  const before = { cpu: cpuSeconds(), clock: Date.now() };
  try {
    writeNation(inputFolder, measures);
    process.env['AYUMI_COSTS'] = costs;
    const memory = watchMemory(process.pid);
    // Nothing is there from builds before.
    const pictureStore = join(inputFolder, 'pictures');
    const site = await buildSite({ inputFolder, publish: false, pictureStore });
    const built = {
      cpu: cpuSeconds() - before.cpu,
      wall: (Date.now() - before.clock) / 1000,
      memory: memory.end(),
    };
    const size = sizeOf(site);
    closeWorkFolder(dirname(site));
    return { measures, steps: readCosts(costs), ...built, ...size };
  } finally {
    delete process.env['AYUMI_COSTS'];
    rmSync(inputFolder, { recursive: true, force: true });
  }
}

function readCosts(file: string): StepCost[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as StepCost);
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
