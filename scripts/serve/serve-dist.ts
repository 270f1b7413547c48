import { publishedSite } from './published-site.ts';
import { serve } from '../../src/quality/browser/serve.ts';

/** Serves the published site until the process is ended; the address is the last line printed. */
export async function serveDist(): Promise<void> {
  const { url, close } = await serve({ ...publishedSite(), port: 4321 });
  // Ending a server is no failure, so the exit code is 0.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal).once(signal, () => void close().then(() => process.exit(0)));
  }
  console.log('\nサイトを開けます。終えるには Ctrl+C を押してください。');
  console.log(url);
}
