// npm run search:quality: asks the search of the site last published all queries of src/testing/search, beside plain Pagefind.
import { askSearchPage } from '../src/testing/search/ask-in-browser.ts';
import { askPlainPagefind } from '../src/testing/search/plain-pagefind.ts';
import { querySets } from '../src/testing/search/query-set.ts';
import { reportOf } from '../src/testing/search/report.ts';
import { scoreOf } from '../src/testing/search/score.ts';
import { finish } from './launch/finish.mjs';
import { basePath } from './serve/base-path.ts';
import { browse } from './review/browse.ts';
import { findChromium } from './verify/find-chromium.ts';
import { dist, inputFolder } from './build/places.ts';

await finish(async () => {
  const site = { folder: dist, base: basePath(inputFolder), chromium: await findChromium() };
  for (const [name, { queries }] of Object.entries(querySets)) {
    const ours = await browse(site, (context, url) =>
      askSearchPage(context, url, queries, 'typed'),
    );
    console.log(reportOf(`このサイトの検索・${name}`, scoreOf(queries, ours), ours, true));
    const plain = await askPlainPagefind(site, queries);
    console.log(reportOf(`手を加えないPagefind・${name}`, scoreOf(queries, plain), plain, false));
  }
});
