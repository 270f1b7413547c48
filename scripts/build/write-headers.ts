import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from '../../src/publish/hosting/headers-file.ts';
import { redirectsFile } from '../../src/publish/hosting/redirects-file.ts';
import type { Settings } from '../../src/model/types/model.ts';

/** Writes _headers and _redirects into a built site, for hosts that read them (Cloudflare, Netlify). */
export function writeHeaders({ basePath }: Settings, outFolder: string): void {
  const entries = readdirSync(outFolder, { withFileTypes: true });
  const names = entries
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  writeFileSync(join(outFolder, '_headers'), headersFile(basePath, names));
  writeFileSync(join(outFolder, '_redirects'), redirectsFile(basePath));
}
