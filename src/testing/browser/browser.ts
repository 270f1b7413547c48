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
  /** Gives the tab back: a tab that is used again opens a page in a third of the time of a new one. */
  done: () => Promise<void>;
}

/** A profile of the browser, with the tabs that nobody uses now. */
interface Profile {
  context: BrowserContext;
  viewport: { width: number; height: number } | null;
  free: Page[];
}

const faultsOf = new WeakMap<Page, string[]>();
// Started by the first file of a worker and ended with the worker.
let browser: Promise<Browser> | undefined;

/**
 * Serves a site while the tests of a file run. Gives a way to open one of its pages in a tab: by its address under the
 * base path, without the first slash.
 */
export function browsing(
  site: BuiltSite,
): (path: string, options?: BrowserContextOptions) => Promise<WatchedPage> {
  let served: Awaited<ReturnType<typeof serve>>;
  const profiles = new Map<string, Promise<Profile>>();
  beforeAll(async () => {
    served = await serve({ folder: site.folder, base: site.base, port: 0 });
    // No name but this machine's has an address: a request to another host fails instead of leaving.
    browser ??= launchChromium(given('CHROME_PATH'), [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ]);
    await browser;
  });
  afterAll(async () => {
    for (const profile of profiles.values()) await (await profile).context.close();
    await served?.close();
  });

  return async (path, options = {}) => {
    const kind = JSON.stringify(options);
    const profile = await (profiles.get(kind) ?? newProfile(kind, options));
    const page = profile.free.pop() ?? (await profile.context.newPage());
    const faults: string[] = [];
    faultsOf.set(page, faults);
    await page.goto(served.url + path);
    return { page, faults, done: () => giveBack(page, profile) };
  };

  function newProfile(kind: string, options: BrowserContextOptions): Promise<Profile> {
    // With less motion nothing scrolls smoothly: what is checked has come to rest.
    const settings = { locale: 'ja-JP', reducedMotion: 'reduce', ...options } as const;
    const profile = browser!.then(async (it) => {
      const context = await it.newContext(settings);
      context.setDefaultTimeout(15_000);
      await watch(context, new URL(served.url).origin);
      return { context, viewport: options.viewport ?? { width: 1280, height: 720 }, free: [] };
    });
    profiles.set(kind, profile);
    return profile;
  }
}

/** Leaves the page, so that nothing of it goes on, and sets the tab as it was. */
async function giveBack(page: Page, { viewport, free }: Profile): Promise<void> {
  await page.goto('about:blank');
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  free.push(page);
}

/** Opens all that is folded up: what it holds must be sound too. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Collects the faults of all pages of a context. */
async function watch(context: BrowserContext, origin: string): Promise<void> {
  const report = (page: Page | null, fault: string) => page && faultsOf.get(page)?.push(fault);
  context.on('weberror', (fault) => report(fault.page(), fault.error().message));
  context.on('console', (message) => {
    // A picture opened by itself cannot name its icon: the browser then asks the host for one.
    const ofIcon = message.location().url === `${origin}/favicon.ico`;
    if (['error', 'warning'].includes(message.type()) && !ofIcon)
      report(message.page(), message.text());
  });
  context.on('response', (response) => {
    if (response.status() >= 400)
      report(response.frame().page(), `${response.status()} ${response.url()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      report(request.frame().page(), `asks another host: ${url.href}`);
  });
  await context.exposeBinding('reportFault', ({ page }, fault: string) => report(page, fault));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      Reflect.get(window, 'reportFault')(`breaks ${violatedDirective}: ${blockedURI}`),
    );
  });
}
