import type { BrowserContext } from 'playwright-core';
import { launchChromium } from './launch-chromium.ts';
import { serve } from './serve.ts';

/** Serves a built site and opens a browser on it while `work` runs; gives what the work gives. */
export async function browse<Result>(
  site: { folder: string; base: string; chromium: string },
  work: (context: BrowserContext, url: string) => Promise<Result>,
  args: string[] = [],
): Promise<Result> {
  const served = await serve({ folder: site.folder, base: site.base, port: 0 });
  const browser = await launchChromium(site.chromium, args);
  try {
    const context = await browser.newContext({ locale: 'ja-JP', reducedMotion: 'reduce' });
    return await work(context, served.url);
  } finally {
    await browser.close();
    await served.close();
  }
}
