import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../../scripts/steps/serve.ts';
import { given, type BuiltSite } from '../dist/sites.ts';

/** A page in the browser with what has gone wrong on it so far. */
export interface WatchedPage {
  page: Page;
  /** Console messages, errors of scripts, refused and foreign requests, breaches of the Content-Security-Policy. */
  faults: string[];
}

// Chromium must not call its maker: on a closed network that fails, and no test is about it.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
    // Root needs --no-sandbox: containers run as root.
    const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
    browser = await chromium.launch({ executablePath: given('CHROME_PATH'), args });
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
