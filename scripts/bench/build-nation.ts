import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { workshop } from '../build/places.ts';
import { cpuSeconds, type StepCost } from '../build/step-cost.ts';
import { closeWorkFolder, openWorkFolder } from '../build/work-folder.ts';
import { sizeOf } from './folder-size.ts';
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

/** What is done with the folder of a nation and the site that was built from it, before both are removed. */
type WhileThere = (inputFolder: string, site: string) => void | Promise<void>;

/** Builds a made-up nation as `npm run build` would, but publishes nothing, and tells what it cost. */
export async function buildNation(
  measures: number,
  whileThere: WhileThere = () => {},
): Promise<BuildCost> {
  const inputFolder = mkdtempSync(join(tmpdir(), 'ayumi-nation-'));
  const costs = join(inputFolder, 'costs.jsonl');
  try {
    writeNation(inputFolder, measures);
    const before = { cpu: cpuSeconds(), clock: Date.now() };
    process.env['AYUMI_COSTS'] = costs;
    const memory = watchMemory(process.pid);
    // Nothing is there from builds before.
    const stores = openWorkFolder(workshop, 'bench-');
    const site = await buildSite({ inputFolder, publish: false, stores });
    const built = {
      steps: readCosts(costs),
      cpu: cpuSeconds() - before.cpu,
      wall: (Date.now() - before.clock) / 1000,
      memory: memory.end(),
      ...sizeOf(site),
    };
    // What is done with it has costs of its own.
    delete process.env['AYUMI_COSTS'];
    await whileThere(inputFolder, site);
    closeWorkFolder(dirname(site));
    closeWorkFolder(stores);
    return { measures, ...built };
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
