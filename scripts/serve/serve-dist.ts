import { existsSync } from 'node:fs';
import { Stop } from '../launch/stop.mjs';
import { basePath } from './base-path.ts';
import { dist } from '../build/places.ts';
import { serve } from '../../src/quality/browser/serve.ts';

/** Serves the published site until the process is ended; the address is the last line printed. */
export async function serveDist(): Promise<void> {
  if (!existsSync(dist)) {
    throw new Stop('公開するサイトがまだありません。先に npm run build を実行してください。');
  }
  const { url, close } = await serve({ folder: dist, base: basePath(dist), port: 4321 });
  // Ending a server is no failure, so the exit code is 0.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal).once(signal, () => void close().then(() => process.exit(0)));
  }
  console.log('\nサイトを開けます。終えるには Ctrl+C を押してください。');
  console.log(url);
}
