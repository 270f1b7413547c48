import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../quality/browser/launch-chromium.ts';
import { serve } from '../../quality/browser/serve.ts';
import { given, type BuiltSite } from '../site/reading/sites.ts';

/** A page in the browser with what has gone wrong on it so far. */
export interface WatchedPage {
  page: Page;
  /** Console messages, errors of scripts, refused and foreign requests, breaches of the Content-Security-Policy. */
  faults: string[];
}

/**
 * Serves a site and runs a browser while the tests of a file run. Gives a way to open one of its pages in a tab of its
 * own: by its address under the base path, without the first slash.
 */
export function browsing(
  site: BuiltSite,
): (path: string, options?: BrowserContextOptions) => Promise<WatchedPage> {
  let served: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  const contexts = new Map<string, Promise<BrowserContext>>();
  beforeAll(async () => {
    served = await serve({ folder: site.folder, base: site.base, port: 0 });
    browser = await launchChromium(given('CHROME_PATH'));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  return async (path, options = {}) => {
    const kind = JSON.stringify(options);
    // With less motion nothing scrolls smoothly: what is checked has come to rest.
    const settings = { locale: 'ja-JP', reducedMotion: 'reduce', ...options } as const;
    const context = contexts.get(kind) ?? browser.newContext(settings);
    contexts.set(kind, context);
    const watched = await watch(await (await context).newPage(), served.url);
    watched.page.setDefaultTimeout(15_000);
    await watched.page.goto(served.url + path);
    return watched;
  };
}

/** Opens all that is folded up: what it holds must be sound too. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Leaves the first few of what is made alike: rows, cells, items, tables and folded parts. */
export function shorten(page: Page): Promise<void> {
  const more = [
    ':is(tr, li):nth-child(n + 7)',
    ':is(th, td):nth-child(n + 13)',
    'tbody:nth-of-type(n + 5)',
    ':is(table, details):nth-of-type(n + 4)',
  ];
  return page.evaluate((selectors) => {
    for (const selector of selectors)
      for (const element of document.querySelectorAll(`main ${selector}`)) element.remove();
  }, more);
}

async function watch(page: Page, siteUrl: string): Promise<WatchedPage> {
  const faults: string[] = [];
  const { origin } = new URL(siteUrl);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.route('**', (route, request) => {
    if (new URL(request.url()).origin === origin) return route.continue();
    faults.push(`asks another host: ${request.url()}`);
    return route.abort();
  });
  await page.exposeFunction('reportFault', (fault: string) => faults.push(fault));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      Reflect.get(window, 'reportFault')(`breaks ${violatedDirective}: ${blockedURI}`),
    );
  });
  return { page, faults };
}
