import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSite } from '../../../scripts/build/build-site.ts';
import { closeWorkFolder } from '../../../scripts/build/work-folder.ts';

/** Builds a site from a folder with what earlier builds left in `stores`; gives the digest of every file, and removes it. */
export async function builtDigests(
  inputFolder: string,
  stores: string,
): Promise<Record<string, string>> {
  const site = await buildSite({ inputFolder, publish: false, stores });
  const files = globSync('**/*', { cwd: site }).filter((it) => statSync(join(site, it)).isFile());
  const digests = files.toSorted().map((it) => [it, digestOf(join(site, it))]);
  closeWorkFolder(dirname(site));
  return Object.fromEntries(digests) as Record<string, string>;
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
