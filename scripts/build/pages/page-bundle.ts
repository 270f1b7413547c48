import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inOwnProcess } from '../processes/own-process.ts';
import { codeDigest } from '../store/code-digest.ts';
import { openFolderStore, type KeptFolder } from '../store/folder-store.ts';
import type { Place } from './astro-config.ts';
import type { BundleOrder } from './bundle-pages.ts';

/** A program is some 3 MB: a dozen versions of the code. */
const mostBytes = 40e6;

/**
 * The program that renders the pages of a site in its place: made by Astro once, and taken from the store while code,
 * packages and place are the same. It depends on no data. `workFolder` serves to make it in; where nothing can be
 * kept, it stays there.
 */
export async function pageBundle(
  { baseUrl, basePath }: Place,
  { storeFolder, workFolder }: { storeFolder: string; workFolder: string },
): Promise<KeptFolder | { folder: string }> {
  const key = createHash('sha256')
    .update(JSON.stringify([codeDigest(), baseUrl, basePath]))
    .digest('hex');
  const store = openFolderStore(storeFolder, mostBytes);
  const known = store.get(key);
  if (known) return known;
  const made = join(workFolder, 'bundle');
  const folder = join(made, 'files');
  mkdirSync(folder, { recursive: true });
  const order: BundleOrder = { settings: { baseUrl, basePath }, folder };
  await inOwnProcess(new URL('./bundle-pages.ts', import.meta.url), order);
  const kept = store.keep(key, made);
  store.tidy();
  return kept ?? { folder };
}
