import { expect, test } from 'vitest';
import { browse } from '../browser/browse.ts';
import { publishedSearch } from '../../testing/site/reading/published-search.ts';
import { given, project } from '../../testing/site/reading/sites.ts';
import { askSearchPage } from './ask-in-browser.ts';
import { querySets } from './query-set.ts';
import { median } from './score.ts';

// What only a browser tells: that the page gives the answers of its engine, what it loads, and how long it takes.
const browserOnSite = { ...project, chromium: given('CHROME_PATH') };

/** Of every kind of query the first two: each asks something else of the engine. */
const sample = Object.values(querySets).flatMap(({ queries }) =>
  [...Map.groupBy(queries, ({ kind }) => kind).values()].flatMap((some) => some.slice(0, 2)),
);

test('the page answers as its engine does, and loads no more than it may', async () => {
  expect(sample.length).toBeGreaterThan(40);
  const answers = await browse(browserOnSite, (context, url) =>
    askSearchPage(context, url, sample, 'sent'),
  );
  const ask = publishedSearch(project);
  const expected = await Promise.all(sample.map(({ query }) => ask(query)));
  expect(answers.map(({ paths }) => paths)).toEqual(expected);
  expect(answers[0]!.bytes).toBeLessThanOrEqual(250_000);
  expect(median(answers.slice(1).map(({ bytes }) => bytes))).toBeLessThanOrEqual(60_000);
});

test('results stand there within a tenth of a second of typing, on the median', async () => {
  const some = sample.filter((_, at) => at % 2 === 0);
  const answers = await browse(browserOnSite, (context, url) =>
    askSearchPage(context, url, some, 'typed'),
  );
  expect(answers.length).toBeGreaterThan(20);
  // A busy machine is given room; search:quality measures on a quiet one.
  expect(median(answers.slice(1).map(({ ms }) => ms))).toBeLessThanOrEqual(300);
});
