// npm run screenshots: pictures of one page of each type at three widths, light and dark, from the site last published.
import { join } from 'node:path';
import { examplesOf } from '../src/publish/routes/routes.ts';
import { readPublished } from '../src/site.ts';
import { finish } from './launch/finish.mjs';
import { basePath } from './serve/base-path.ts';
import { takeContactSheet } from './review/contact-sheet.ts';
import { findChromium } from './verify/find-chromium.ts';
import { dist, inputFolder, root } from './build/places.ts';

await finish(async () => {
  const wanted = process.argv.slice(2);
  const types = examplesOf(readPublished(inputFolder)).filter(
    ({ type }) => wanted.length === 0 || wanted.includes(type),
  );
  const site = { folder: dist, base: basePath(dist), chromium: await findChromium() };
  const sheet = await takeContactSheet(site, types, join(root, 'screenshots'));
  console.log(sheet);
});
