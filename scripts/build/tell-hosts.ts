import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beyondHosts, type SiteSize } from './host-limits.ts';

/** Says which common hosts a built site is too large for; a site that all of them take is no matter for words. */
export function tellHosts(site: string): void {
  for (const sentence of beyondHosts(siteSize(site))) console.log(`注意：${sentence}`);
}

function siteSize(site: string): SiteSize {
  const size: SiteSize = { files: 0, bytes: 0, largest: { name: '', bytes: 0 } };
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size: bytes } = statSync(path);
    size.files += 1;
    size.bytes += bytes;
    if (bytes > size.largest.bytes)
      size.largest = { name: relative(site, path).replaceAll('\\', '/'), bytes };
  }
  return size;
}
