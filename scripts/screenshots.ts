// npm run screenshots: pictures of one page of each type at three widths, light and dark, from the site last published.
import { join } from 'node:path';
import { command } from './launch/command.mjs';
import { publishedSite } from './serve/published-site.ts';
import { takeContactSheet } from './review/contact-sheet.ts';
import { chosenTypes } from './review/page-types.ts';
import { findChromium } from './verify/find-chromium.ts';
import { root } from './build/places.ts';

await command('screenshots', async ({ inputFolder, words: wanted }) => {
  const types = chosenTypes(inputFolder, wanted);
  const site = { ...publishedSite(), chromium: await findChromium() };
  const sheet = await takeContactSheet(site, types, join(root, 'screenshots'));
  console.log(sheet);
});
