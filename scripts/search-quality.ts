// npm run search:quality: asks the search of the site last published all queries of src/testing/search, beside plain Pagefind.
import { askSearchPage } from '../src/quality/search/ask-in-browser.ts';
import { askPlainPagefind } from '../src/quality/search/plain-pagefind.ts';
import { querySets } from '../src/quality/search/query-set.ts';
import { reportOf } from '../src/quality/search/report.ts';
import { scoreOf } from '../src/quality/search/score.ts';
import { command } from './launch/command.mjs';
import { publishedSite } from './serve/published-site.ts';
import { browse } from '../src/quality/browser/browse.ts';
import { findChromium } from './verify/find-chromium.ts';

await command('search-quality', async () => {
  const site = { ...publishedSite(), chromium: await findChromium() };
  for (const [name, { queries }] of Object.entries(querySets)) {
    const ours = await browse(site, (context, url) =>
      askSearchPage(context, url, queries, 'typed'),
    );
    console.log(reportOf(`このサイトの検索・${name}`, scoreOf(queries, ours), ours, true));
    const plain = await askPlainPagefind(site, queries);
    console.log(reportOf(`手を加えないPagefind・${name}`, scoreOf(queries, plain), plain, false));
  }
});
