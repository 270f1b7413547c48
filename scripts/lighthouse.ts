// npm run lighthouse: measures one page of each type of the site last published as on a phone; `-- <type>…` only some.
import { examplesOf } from '../src/publish/routes/routes.ts';
import { readPublished } from '../src/site.ts';
import { finish } from './launch/finish.mjs';
import { basePath } from './serve/base-path.ts';
import { findChromium } from './verify/find-chromium.ts';
import { measureAll, least } from './review/measure-pages.ts';
import { reportOf } from './review/lighthouse-report.ts';
import { dist, inputFolder } from './build/places.ts';

await finish(async () => {
  const wanted = process.argv.slice(2);
  const types = examplesOf(readPublished(inputFolder)).filter(({ type }) =>
    // What search engines are told not to list cannot pass as a page for them.
    wanted.length > 0 ? wanted.includes(type) : !/embedded|withdrawn|not found/.test(type),
  );
  const site = { folder: dist, base: basePath(dist), chromium: await findChromium() };
  const measured = await measureAll(site, types);
  console.log(reportOf(measured));
  const isLow = measured.some(({ scores }) => Object.values(scores).some((it) => it < least));
  return isLow ? 1 : 0;
});
