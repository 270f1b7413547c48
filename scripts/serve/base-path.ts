import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path under which a built site lives: 「/」 or 「/ayumi/」. The site itself says where, in its robots.txt,
 * whatever the settings of an input folder have become since.
 */
export function basePath(siteFolder: string): string {
  const robots = readFileSync(join(siteFolder, 'robots.txt'), 'utf8');
  const index = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '/';
  return new URL('.', new URL(index, 'http://localhost')).pathname;
}
