import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/places.ts';

/** A way to serve a built site by nginx on this machine. */
export interface Server {
  /** 「レシピ」 */
  name: string;
  /** The block of a server that listens at a port and serves a folder, with what it needs before it. */
  block: (site: string, port: number) => string;
}

/** The published recipe, what nginx does by itself with the same files, and the recipe with files compressed before. */
export const servers: readonly Server[] = [
  { name: 'レシピ', block: recipe },
  {
    name: 'nginx のはじめの設定',
    block: (site, port) =>
      `include /etc/nginx/mime.types;\nserver { listen 127.0.0.1:${port}; root "${site}"; index index.html; }`,
  },
  {
    name: 'レシピと圧縮済みのファイル',
    block: (site, port) =>
      recipe(site, port).replace('  gzip on;', '  gzip_static on;\n  gzip on;'),
  },
];

/** The recipe with only what an adopter writes into it changed: where it listens and where the site lies. */
function recipe(site: string, port: number): string {
  return readFileSync(join(root, 'docs/hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/ *listen \[::\]:80;\n/, '')
    .replace('root /var/www/ayumi;', `root "${site}";`);
}
