import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../build/places.ts';
import { Stop } from '../launch/stop.mjs';
import { basePath } from './base-path.ts';

/** The folder of the site last published and the path under which it lives; stops where there is none. */
export function publishedSite(): { folder: string; base: string } {
  if (!existsSync(join(dist, 'robots.txt')))
    throw new Stop('公開したサイトがまだありません。先に npm run build を実行してください。');
  return { folder: dist, base: basePath(dist) };
}
