import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../src/model/types/model.ts';
import { apacheRecipe } from '../../src/publish/hosting/apache.ts';
import { iisRecipe } from '../../src/publish/hosting/iis.ts';
import { nginxRecipe } from '../../src/publish/hosting/nginx.ts';
import { placeOf } from '../../src/publish/hosting/place.ts';
import { step } from '../build/progress.ts';

/** Writes beside a site that is handed over how its host is set: the recipes for just this host and base path. */
export async function writeRecipes(settings: Settings, out: string): Promise<void> {
  await step('サーバーの設定の例を出力', (tell) => {
    const folder = `${out.replace(/[\\/]+$/, '').replace(/\.zip$/i, '')}-hosting`;
    const place = placeOf(settings);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'nginx.conf'), nginxRecipe(place));
    writeFileSync(join(folder, 'apache.htaccess'), apacheRecipe(place));
    writeFileSync(join(folder, 'web.config'), iisRecipe(place));
    tell(folder);
  });
}
