// npm run readme:picture: takes the picture in README.md from the site last published; `-- <path>` takes another page.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { finish } from './launch/finish.mjs';
import { basePath } from './steps/base-path.ts';
import { findChromium } from './steps/find-chromium.ts';
import { dist, inputFolder, root } from './steps/places.ts';
import { serve } from './steps/serve.ts';

const path = process.argv[2] ?? 'plans/aomori-reform-2024/measures/2-1-2/';
const picture = join(root, 'docs', 'measure.png');

await finish(async () => {
  const { url, close } = await serve({ folder: dist, base: basePath(inputFolder), port: 0 });
  // Root needs --no-sandbox: containers run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 915 } });
    await page.goto(url + path);
    mkdirSync(join(root, 'docs'), { recursive: true });
    await page.screenshot({ path: picture });
    console.log(`✔ ${picture}`);
  } finally {
    await browser.close();
    await close();
  }
});
