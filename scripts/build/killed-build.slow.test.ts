import { existsSync, globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { killAll, startNpm, whenCount } from '../../src/testing/building/marked-processes.ts';
import { builtDigests } from '../../src/testing/building/site-digests.ts';
import { writeNation } from '../bench/nation/write-nation.ts';
import { workshop } from './places.ts';
import { closeWorkFolder, openWorkFolder } from './work-folder.ts';

// npm → the launcher → the script of a build → what it starts, killed while a nation of three plans is built. On Linux
// only, where all processes can be seen.

const nation = mkdtempSync(join(tmpdir(), 'ayumi-killed-'));
let clean: Record<string, string>;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  writeNation(nation, 6, 2);
  clean = await builtDigests(nation, openStores());
}, 120_000);
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(nation, { recursive: true, force: true });
});

const openStores = () => openWorkFolder(workshop, 'store-');
const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);

/** What is killed: a build as `npm run build` starts it, but for the site that is published. */
const building = (stores: string) => {
  const order = JSON.stringify({ inputFolder: nation, publish: false, stores });
  const script = `
    import(${here('../launch/finish.mjs')}).then(({ finish }) => finish(async () => {
      const { buildSite } = await import(${here('./build-site.ts')});
      await buildSite(${order});
    }));`;
  return `
    const code = ${JSON.stringify(`
      import(${here('../launch/finish.mjs')}).then(({ finish }) => finish(async () => {
        const { watchNpm } = await import(${here('../launch/watch-npm.mjs')});
        watchNpm();
        const { runCommand } = await import(${here('../launch/run-command.mjs')});
        return runCommand(process.execPath, ['-e', ${JSON.stringify(script)}], process.env);
      }));`)};
    require('node:child_process').spawn(process.execPath, ['-e', code], { stdio: 'ignore' });`;
};

/** How far a build has come, by what lies in its own folder and in the stores. */
type Stage = [name: string, isReached: (folder: string, stores: string) => boolean];

const stages: Stage[] = [
  [
    'renders the pages of plans',
    (folder) => globSync('site/plans/g0001-reform/**/index.html', { cwd: folder }).length > 0,
  ],
  ['writes plans into the store', (folder) => existsSync(join(folder, 'plans'))],
  ['draws pictures', (_, stores) => existsSync(join(stores, 'pictures'))],
  ['writes the search', (folder) => existsSync(join(folder, 'site', 'pagefind'))],
];

/** The folder in which one of some processes builds; it carries the number of its owner. */
function folderOf(pids: readonly number[]): string | undefined {
  const name = readdirSync(workshop).find((it) =>
    pids.includes(Number(/^test-(\d+)-/.exec(it)?.[1])),
  );
  return name === undefined ? undefined : join(workshop, name);
}

/** Starts a build, and gives its processes and its folder when it has come to a stage. */
async function startedUntil(isReached: Stage[1], stores: string) {
  const started = startNpm(building(stores));
  for (let tries = 0; tries < 6000; tries += 1) {
    const folder = folderOf(started.marked());
    if (folder !== undefined && isReached(folder, stores)) return { ...started, folder };
    await sleep(5);
  }
  throw new Error('The build did not come so far.');
}

describe.runIf(process.platform === 'linux').each(stages)('while a build %s', (_, isReached) => {
  test('a kill of all its processes leaves nothing that changes the next', async () => {
    const stores = openStores();
    onTestFinished(() => closeWorkFolder(stores));
    const { marked, folder } = await startedUntil(isReached, stores);
    killAll(marked());
    expect(await whenCount(marked, (count) => count === 0)).toBe(0);
    expect(existsSync(folder)).toBe(true);
    expect(await builtDigests(nation, stores)).toEqual(clean);
    expect(existsSync(folder)).toBe(false);
  }, 120_000);

  test('nothing is left when npm alone is killed', async () => {
    const stores = openStores();
    onTestFinished(() => closeWorkFolder(stores));
    const { npm, marked, folder } = await startedUntil(isReached, stores);
    npm.kill('SIGKILL');
    expect(await whenCount(marked, (count) => count === 0)).toBe(0);
    expect(existsSync(folder)).toBe(false);
  }, 60_000);
});
