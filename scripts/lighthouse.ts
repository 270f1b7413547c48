// npm run lighthouse: measures one page of each type of the site last published as on a phone; `-- <type>…` only some.
import { command } from './launch/command.mjs';
import { publishedSite } from './serve/published-site.ts';
import { chosenTypes } from './review/page-types.ts';
import { findChromium } from './verify/find-chromium.ts';
import { measureAll, least } from './review/measure-pages.ts';
import { reportOf } from './review/lighthouse-report.ts';

await command('lighthouse', async ({ inputFolder, words: wanted }) => {
  // What search engines are told not to list cannot pass as a page for them.
  const isForSearch = (type: string) => !/embedded|withdrawn|not found/.test(type);
  const types = chosenTypes(inputFolder, wanted, isForSearch);
  const site = { ...publishedSite(), chromium: await findChromium() };
  const measured = await measureAll(site, types);
  console.log(reportOf(measured));
  const isLow = measured.some(({ scores }) => Object.values(scores).some((it) => it < least));
  return isLow ? 1 : 0;
});
