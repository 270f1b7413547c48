import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepWorkFolder, removeLeftovers, siteIn } from './work-folder.ts';

type Symlink = (target: string, path: string, type: 'dir') => void;

/**
 * Makes the finished site of a work folder the published one. dist is a link to it, put in place by one rename,
 * so that at every moment there is a whole site, the old one or the new one. Where the system has no links, the
 * folder itself takes the place by two renames. Afterwards older sites are removed.
 */
export async function publishDist(
  workFolder: string,
  dist: string,
  symlink: Symlink = symlinkSync,
): Promise<void> {
  swap(workFolder, dist, symlink);
  // Who has just followed the old link may still be on the way to its file.
  await sleep(100);
  removeLeftovers(dirname(workFolder), dist);
}

function swap(workFolder: string, dist: string, symlink: Symlink): void {
  const site = siteIn(workFolder);
  const fresh = linkTo(site, workFolder, dist, symlink) ?? site;
  const previous = join(workFolder, 'previous');
  try {
    renameSync(fresh, dist);
  } catch {
    // The place is taken by a folder, or the system renames over nothing that is there.
    renameOver(fresh, dist, previous);
  }
  if (fresh !== site) keepWorkFolder(workFolder);
  rmSync(previous, { recursive: true, force: true });
}

// The link is made aside, with the text that will be right once it stands in its place.
function linkTo(
  site: string,
  workFolder: string,
  dist: string,
  symlink: Symlink,
): string | undefined {
  const link = join(workFolder, 'dist');
  try {
    symlink(relative(dirname(dist), site), link, 'dir');
    return link;
  } catch (error) {
    if (isWithoutLinks(error)) return undefined;
    throw error;
  }
}

function isWithoutLinks(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return ['EPERM', 'EACCES', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'UNKNOWN'].includes(code);
}

function renameOver(fresh: string, dist: string, previous: string): void {
  renameSync(dist, previous);
  try {
    renameSync(fresh, dist);
  } catch (error) {
    renameSync(previous, dist);
    throw error;
  }
}
