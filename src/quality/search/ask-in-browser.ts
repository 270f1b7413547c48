import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Query } from './query-set.ts';
import type { SearchAnswer } from './score.ts';

/**
 * Asks the search page of a site every query and reads the results. Takes the address of the site
 * and how: `typed` waits for the pause after typing, as people do; `sent` presses Enter. The first
 * answer holds the bytes of all that the first search needs.
 */
export async function askSearchPage(
  context: BrowserContext,
  url: string,
  queries: readonly Query[],
  how: 'typed' | 'sent',
): Promise<SearchAnswer[]> {
  const page = await context.newPage();
  const bytes = await countBytes(page, await context.newCDPSession(page));
  await page.goto(`${url}search/`, { waitUntil: 'domcontentloaded' });
  const answers: SearchAnswer[] = [];
  for (const { query } of queries) {
    const before = answers.length === 0 ? 0 : bytes();
    const { hrefs, ms } = await page.evaluate(askAndWait, { query, how });
    const base = new URL(url).pathname;
    answers.push({
      paths: hrefs.map((href) => `/${href.slice(base.length)}`),
      ms,
      bytes: bytes() - before,
    });
  }
  await page.close();
  return answers;
}

/** Runs in the page: asks, waits for the results of these words, and gives their links. */
async function askAndWait({
  query,
  how,
}: {
  query: string;
  how: 'typed' | 'sent';
}): Promise<{ hrefs: string[]; ms: number }> {
  const input = document.querySelector<HTMLInputElement>('#page-search')!;
  const root = document.querySelector<HTMLElement>('[data-search-page]')!;
  delete root.dataset['answered'];
  const begun = performance.now();
  input.focus();
  input.value = query;
  if (how === 'typed') input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  else input.form!.requestSubmit();
  while (root.dataset['answered'] !== query.trim())
    await new Promise((resolve) => setTimeout(resolve, 2));
  const ms = performance.now() - begun;
  const items = [...document.querySelectorAll('[data-search-results] > li')];
  return { hrefs: items.map((item) => item.querySelector('a')!.getAttribute('href')!), ms };
}

async function countBytes(page: Page, session: CDPSession): Promise<() => number> {
  let sum = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (sum += encodedDataLength));
  page.on('crash', () => (sum = Number.NaN));
  return () => sum;
}
