import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PublishedState } from '../../src/publish/differences/site-differences.ts';
import { pagesOf } from '../../src/publish/routes/routes.ts';
import { describeSite } from '../../src/site.ts';
import { Stop } from '../launch/stop.mjs';
import { checkData } from './check-data.ts';

/** A state of a site, with the day of its data. */
export type DatedState = PublishedState & { asOf: string };

/** What a site folder publishes; `what` is a folder with data/, or a Git revision of the site folder. */
export async function stateOf(siteFolder: string, what: string): Promise<DatedState> {
  console.log(`■ ${what}`);
  if (existsSync(join(resolve(what), 'data'))) return stateOfFolder(resolve(what));
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-diff-'));
  try {
    layOutRevision(siteFolder, what, folder);
    return await stateOfFolder(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function stateOfFolder(folder: string): Promise<DatedState> {
  const { site, tables, datasets } = describeSite(await checkData(folder));
  const { basePath, asOf } = site.settings;
  const pages = pagesOf({ site, datasets: datasets.map((it) => ({ ...it, files: [] })) });
  return { tables, paths: pages.map(({ path }) => path.slice(basePath.length)), asOf };
}

/** Only the parts of a site folder that a revision has. */
function layOutRevision(siteFolder: string, revision: string, folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', siteFolder, ...args], {
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    // What begins with a hyphen would be read as an option.
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  } catch {
    throw new Stop(
      `「${revision}」は、data/ のあるフォルダーでも、Git の版でもありません。フォルダーの名前か、HEAD~1 のような版を書いてください。`,
    );
  }
  const parts = ['data', 'content', 'public'].filter((part) => {
    const found = git('ls-tree', '--name-only', revision, '--', part);
    return found.length > 0;
  });
  mkdirSync(folder, { recursive: true });
  const archive = git('archive', '--format=tar', revision, '--', ...parts);
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
}
