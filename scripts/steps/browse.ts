import { chromium, type BrowserContext } from 'playwright-core';
import { serve } from './serve.ts';

// Chromium must not call its maker: on a closed network that fails.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serves a built site and opens a browser on it while `work` runs; gives what the work gives. */
export async function browse<Result>(
  site: { folder: string; base: string; chromium: string },
  work: (context: BrowserContext, url: string) => Promise<Result>,
): Promise<Result> {
  const served = await serve({ folder: site.folder, base: site.base, port: 0 });
  // Root needs --no-sandbox: containers run as root.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  const browser = await chromium.launch({ executablePath: site.chromium, args });
  try {
    const context = await browser.newContext({ locale: 'ja-JP', reducedMotion: 'reduce' });
    return await work(context, served.url);
  } finally {
    await browser.close();
    await served.close();
  }
}
