import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxConfig } from '../../../src/quality/browser/nginx-config.ts';
import { runServer } from '../../../src/quality/browser/run-server.ts';
import { Stop } from '../../launch/stop.mjs';
import type { Server } from './servers.ts';

/** Runs nginx for a site while something is done with its address; ends it then, whatever happens. */
export async function whileServed<T>(
  nginx: string,
  server: Server,
  site: string,
  work: (url: string) => T | Promise<T>,
): Promise<T> {
  const running = await runServer('nginx', site, '/', ({ folder, root, port }) => {
    const config = join(folder, 'nginx.conf');
    writeFileSync(config, nginxConfig(folder, server.block(root, port)));
    return [nginx, '-c', config, '-p', folder, '-e', 'stderr'];
  }).catch((error: unknown) => {
    throw new Stop('nginx が始まりません。', String(error));
  });
  try {
    return await work(running.url);
  } finally {
    await running.stop();
  }
}
