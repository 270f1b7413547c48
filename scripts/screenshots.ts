// npm run screenshots: pictures of one page of each type at three widths, light and dark, from the site last published.
import { join } from 'node:path';
import { command } from './launch/command.mjs';
import { Stop } from './launch/stop.mjs';
import { findLibreOffice } from './desk/libreoffice.ts';
import { takeHandbookPictures } from './review/handbook/take-pictures.ts';
import { publishedSite } from './serve/published-site.ts';
import { takeContactSheet } from './review/contact-sheet.ts';
import { chosenTypes } from './review/page-types.ts';
import { findChromium } from './verify/find-chromium.ts';
import { root } from './build/places.ts';

await command('screenshots', async ({ inputFolder, words: wanted, options }) => {
  if (options['handbook']) return takeHandbook();
  const types = chosenTypes(inputFolder, wanted);
  const site = { ...publishedSite(), chromium: await findChromium() };
  const sheet = await takeContactSheet(site, types, join(root, 'screenshots'));
  console.log(sheet);
});

/** The pictures of docs/desk, which need no published site. */
async function takeHandbook(): Promise<void> {
  const libreOffice = findLibreOffice();
  if (libreOffice === undefined)
    throw new Stop(
      'LibreOffice が見つかりません。Debian・Ubuntu なら apt-get install libreoffice-calc-nogui poppler-utils で入ります。別の場所にあれば、環境変数 SOFFICE_PATH に書いてください。',
    );
  await takeHandbookPictures({ libreOffice, chromium: await findChromium() });
  console.log(join(root, 'docs/desk/pictures'));
}
