import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isAlive, me } from '../launch/owner.mjs';

const mine = new Set<string>();
// A signal ends us by an 'exit'; a kill does not, and the next build clears up.
process.on('exit', () => mine.forEach(closeWorkFolder));

/** Opens a fresh folder for one build in the workshop (.site). Its name carries the mark of this process, its owner. */
export function openWorkFolder(workshop: string, label = ''): string {
  for (let n = 1; ; n += 1) {
    const folder = join(workshop, `${label}${me}-${n}`);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { recursive: true });
    mine.add(folder);
    return folder;
  }
}

/** The folder of the site in a work folder; beside it there is room for what a swap needs. */
export function siteIn(workFolder: string): string {
  return join(workFolder, 'site');
}

/** Removes a work folder that did not become the published site, unless a failed swap left the last good site in it. */
export function closeWorkFolder(folder: string): void {
  if (!existsSync(join(folder, 'previous'))) remove(folder);
}

/** Leaves a work folder in place after this process, because it is the published site now. */
export function keepWorkFolder(folder: string): void {
  mine.delete(folder);
}

/** Removes the work folders of ended and killed builds, but for the one that is published. */
export function removeLeftovers(workshop: string, dist: string): void {
  restoreDist(workshop, dist);
  for (const folder of workFoldersIn(workshop)) {
    // First the owner, then dist: what an ended owner has published, dist shows by now.
    if (!belongsToRunning(folder) && !isPublished(folder, dist)) remove(folder);
  }
}

function remove(folder: string): void {
  mine.delete(folder);
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A program just being ended may still write there; the next build removes what is left.
  }
}

// Where dist is swapped by two renames, a kill between them leaves the last good site here.
function restoreDist(workshop: string, dist: string): void {
  if (existsSync(dist)) return;
  const last = workFoldersIn(workshop)
    .filter((folder) => !belongsToRunning(folder))
    .map((folder) => join(folder, 'previous'))
    .find((folder) => existsSync(folder));
  if (last !== undefined) renameSync(last, dist);
}

/** At the end of the name of a work folder; what else lies in the workshop is none. */
const ownerMark = /(\d+-\d+)-\d+$/;

function workFoldersIn(workshop: string): string[] {
  if (!existsSync(workshop)) return [];
  const entries = readdirSync(workshop, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && ownerMark.test(entry.name))
    .map(({ name }) => join(workshop, name));
}

function belongsToRunning(folder: string): boolean {
  const mark = ownerMark.exec(folder)?.[1];
  return mine.has(folder) || (mark !== undefined && mark !== me && isAlive(mark));
}

function isPublished(folder: string, dist: string): boolean {
  try {
    return resolve(dirname(dist), readlinkSync(dist)) === siteIn(folder);
  } catch {
    return false;
  }
}
