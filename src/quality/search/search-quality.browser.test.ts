import { expect, test } from 'vitest';
import { browse } from '../browser/browse.ts';
import { given, project } from '../../testing/site/reading/sites.ts';
import { askSearchPage } from './ask-in-browser.ts';
import { querySets } from './query-set.ts';
import { median, scoreOf } from './score.ts';

// The queries ask about the plans of this site, so only its own build is asked.
const browserOnSite = { ...project, chromium: given('CHROME_PATH') };

test.each(Object.entries(querySets))('the search finds what people mean: %s', async (_, set) => {
  expect(set.queries.length).toBeGreaterThanOrEqual(100);
  const answers = await browse(browserOnSite, (context, url) =>
    askSearchPage(context, url, set.queries, 'sent'),
  );
  const score = scoreOf(set.queries, answers);
  expect({ honest: score.honest }).toEqual({ honest: score.withoutHit });
  expect(score.recallAt10).toBeGreaterThanOrEqual(set.floor.recallAt10);
  expect(score.mrr).toBeGreaterThanOrEqual(set.floor.mrr);
  expect(answers[0]!.bytes).toBeLessThanOrEqual(250_000);
  expect(median(answers.slice(1).map(({ bytes }) => bytes))).toBeLessThanOrEqual(60_000);
});

test('results stand there within a tenth of a second of typing, on the median', async () => {
  const some = querySets['known']!.queries.filter((_, at) => at % 10 === 0);
  const answers = await browse(browserOnSite, (context, url) =>
    askSearchPage(context, url, some, 'typed'),
  );
  expect(answers.length).toBeGreaterThan(20);
  // A busy machine is given room; search:quality measures on a quiet one.
  expect(median(answers.slice(1).map(({ ms }) => ms))).toBeLessThanOrEqual(300);
});
