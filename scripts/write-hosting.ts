// node scripts/launch/run.mjs write-hosting: writes the recipes for hosts under docs/hosting from src/publish/headers.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheRecipe } from '../src/publish/hosting/apache.ts';
import { nginxRecipe } from '../src/publish/hosting/nginx.ts';
import { command } from './launch/command.mjs';
import { root } from './build/places.ts';

await command('write-hosting', async () => {
  writeFileSync(join(root, 'docs/hosting/nginx.conf'), nginxRecipe());
  writeFileSync(join(root, 'docs/hosting/apache.htaccess'), apacheRecipe());
  console.log('✔ docs/hosting に nginx.conf と apache.htaccess を書きました');
});
