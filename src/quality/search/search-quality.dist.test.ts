import { expect, test } from 'vitest';
import { publishedSearch } from '../../testing/site/reading/published-search.ts';
import { project } from '../../testing/site/reading/sites.ts';
import { querySets } from './query-set.ts';
import { scoreOf } from './score.ts';

// Every query, of the engine and the files of the search page; that a browser gives these very answers is held by
// search-quality.browser.test.ts. The queries ask about the plans of this site, so only its own build is asked.

test.each(Object.entries(querySets))('the search finds what people mean: %s', async (_, set) => {
  expect(set.queries.length).toBeGreaterThanOrEqual(set.least);
  const ask = publishedSearch(project);
  const answers = await Promise.all(
    set.queries.map(async ({ query }) => ({ paths: await ask(query), ms: 0, bytes: 0 })),
  );
  const score = scoreOf(set.queries, answers);
  expect({ honest: score.honest }).toEqual({ honest: score.withoutHit });
  expect(score.recallAt10).toBeGreaterThanOrEqual(set.floor.recallAt10);
  expect(score.mrr).toBeGreaterThanOrEqual(set.floor.mrr);
});
