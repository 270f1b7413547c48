// npm run readme:picture: takes the picture in README.md from the site last published; `-- <path>` takes another page.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from './launch/finish.mjs';
import { basePath } from './serve/base-path.ts';
import { browse } from '../src/quality/browser/browse.ts';
import { findChromium } from './verify/find-chromium.ts';
import { dist, root } from './build/places.ts';

const path = process.argv[2] ?? 'plans/aomori-reform-2024/measures/2-1-2/';
const picture = join(root, 'docs', 'measure.png');

await finish(async () => {
  const site = { folder: dist, base: basePath(dist), chromium: await findChromium() };
  await browse(site, async (context, url) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 915 });
    await page.goto(url + path);
    mkdirSync(join(root, 'docs'), { recursive: true });
    await page.screenshot({ path: picture });
    console.log(`✔ ${picture}`);
  });
});
