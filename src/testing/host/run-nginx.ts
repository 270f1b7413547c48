import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxRecipe } from '../../publish/hosting/nginx.ts';
import { projectFolder } from '../builders/input-folder.ts';
import { nginxConfig } from '../../quality/browser/nginx-config.ts';
import { runServer, type Ground, type Running } from '../../quality/browser/run-server.ts';

/** Runs nginx with the published recipe on a built site, or with the recipe for a base path. */
export function runNginx(program: string, site: string, base = '/'): Promise<Running> {
  return runServer('nginx', site, base, (ground) => {
    const config = join(ground.folder, 'nginx.conf');
    writeFileSync(config, configOf(ground, recipeOf(base)));
    return [program, '-c', config, '-p', ground.folder, '-e', 'stderr'];
  });
}

function recipeOf(base: string): string {
  if (base !== '/') return nginxRecipe({ base, host: 'ayumi.example.jp' });
  return readFileSync(join(projectFolder, 'docs/hosting/nginx.conf'), 'utf8');
}

/** The recipe with only what an adopter writes into it changed: where it listens and where the site lies. */
function configOf({ folder, root, port }: Ground, published: string): string {
  const recipe = published
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/ *listen \[::\]:80;\n/, '')
    .replace('root /var/www/ayumi;', `root "${root}";`);
  return nginxConfig(folder, recipe);
}
