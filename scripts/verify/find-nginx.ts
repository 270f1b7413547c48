import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Stop } from '../launch/stop.mjs';
import { canInstall, installPackages } from './install-packages.ts';

const places = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/opt/homebrew/bin/nginx',
  '/usr/local/bin/nginx',
];

/** Finds an nginx that runs, or installs Debian's; says which it took and gives its program file. */
export async function findNginx(): Promise<string> {
  const found = chosen() ?? places.find(runs) ?? (await install());
  if (found === undefined)
    throw new Stop(
      'nginx がありません。nginx を入れるか、その場所を NGINX_PATH に書いて、もう一度実行してください' +
        '（Debian・Ubuntu なら apt-get install nginx-light、macOS なら brew install nginx で入ります）。',
    );
  console.log(`✔ nginx は ${found} を使います`);
  return found;
}

// Whoever names a program wants that one: another in its place would hide the slip.
function chosen(): string | undefined {
  const path = process.env['NGINX_PATH'];
  if (!path) return undefined;
  if (runs(path)) return path;
  throw new Stop(`NGINX_PATH の ${path} は動きません。場所を直すか、NGINX_PATH を消してください。`);
}

function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['-v']).status === 0;
}

async function install(): Promise<string | undefined> {
  if (!canInstall()) return undefined;
  await installPackages('nginx を導入', ['nginx-light']);
  return places.find(runs);
}
