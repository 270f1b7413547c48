// npm run readme:picture: takes the picture in README.md from the site last published; `-- <path>` takes another page.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './launch/command.mjs';
import { Stop } from './launch/stop.mjs';
import { publishedSite } from './serve/published-site.ts';
import { browse } from '../src/quality/browser/browse.ts';
import { findChromium } from './verify/find-chromium.ts';
import { root } from './build/places.ts';

const picture = join(root, 'docs', 'measure.png');

await command('screenshot-readme', async ({ words }) => {
  const path = words[0]?.replace(/^\/+/, '') ?? 'plans/aomori-reform-2024/measures/2-1-2/';
  const site = { ...publishedSite(), chromium: await findChromium() };
  await browse(site, async (context, url) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 915 });
    const answer = await page.goto(url + path);
    if (answer?.status() !== 200)
      throw new Stop(`公開したサイトに「${path}」というページはありません。図はそのままです。`);
    mkdirSync(join(root, 'docs'), { recursive: true });
    await page.screenshot({ path: picture });
    console.log(`✔ ${picture}`);
  });
});
