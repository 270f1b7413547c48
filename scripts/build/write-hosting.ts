// node scripts/build/write-hosting.ts: writes the recipes for hosts under docs/hosting from src/publish/hosting/headers.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheRecipe } from '../../src/publish/hosting/apache.ts';
import { iisRecipe } from '../../src/publish/hosting/iis.ts';
import { nginxRecipe } from '../../src/publish/hosting/nginx.ts';
import { examplePlace } from '../../src/publish/hosting/place.ts';
import { finish } from '../launch/finish.mjs';
import { root } from './places.ts';

await finish(async () => {
  writeFileSync(join(root, 'docs/hosting/nginx.conf'), nginxRecipe(examplePlace));
  writeFileSync(join(root, 'docs/hosting/apache.htaccess'), apacheRecipe(examplePlace));
  writeFileSync(join(root, 'docs/hosting/web.config'), iisRecipe(examplePlace));
  console.log('✔ docs/hosting に nginx.conf、apache.htaccess、web.config を書きました');
});
