import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sites } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';

/** Bytes that a first visit may bring, compressed; explorers load their data too. */
const budgets: [type: RegExp, bytes: number][] = [
  [/^measure /, 30_000],
  [/^home$/, 60_000],
  [/^table of all (measures|indicators)$/, 150_000],
  // Brings all tables, and the rules of the check.
  [/^desk$/, 250_000],
];

/** The bodies of everything that came over the net, as they came. */
async function bytesOf(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize)
      .reduce((sum, bytes) => sum + bytes, 0),
  );
}

for (const site of sites) {
  const open = browsing(site);
  const types = pageTypes(site).flatMap(({ type, path }) => {
    const budget = budgets.find(([name]) => name.test(type))?.[1];
    return budget === undefined ? [] : [{ type, path, budget }];
  });

  test.each(types)(`${site.name}: $type brings at most $budget bytes`, async ({ path, budget }) => {
    // In a profile of its own, in which nothing is kept from another page.
    const { page } = await open(path, { userAgent: `first visit to ${path}` });
    const bytes = await bytesOf(page);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(budget);
    await page.close();
  });
}
