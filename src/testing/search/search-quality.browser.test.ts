import { expect, test } from 'vitest';
import { browse } from '../../../scripts/steps/browse.ts';
import { given, project } from '../dist/sites.ts';
import { askSearchPage } from './ask-in-browser.ts';
import { querySets } from './query-set.ts';
import { median, scoreOf } from './score.ts';

// The queries ask about the plans of this site, so only its own build is asked.
const browserOnSite = { ...project, chromium: given('CHROME_PATH') };

test.each(Object.entries(querySets))('the search finds what people mean: %s', async (_, set) => {
  expect(set.queries.length).toBeGreaterThanOrEqual(100);
  const answers = await browse(browserOnSite, (context, url) =>
    askSearchPage(context, url, set.queries),
  );
  const score = scoreOf(set.queries, answers);
  expect({ honest: score.honest }).toEqual({ honest: score.withoutHit });
  expect(score.recallAt10).toBeGreaterThanOrEqual(set.floor.recallAt10);
  expect(score.mrr).toBeGreaterThanOrEqual(set.floor.mrr);
  expect(answers[0]!.bytes).toBeLessThanOrEqual(250_000);
  expect(median(answers.slice(1).map(({ bytes }) => bytes))).toBeLessThanOrEqual(60_000);
});
