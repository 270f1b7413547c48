import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Stop } from '../../launch/stop.mjs';
import type { Server } from './servers.ts';

/** Runs nginx for a site while something is done with its address; ends it then, whatever happens. */
export async function whileServed<T>(
  nginx: string,
  server: Server,
  site: string,
  work: (url: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-served-'));
  // Started by root, nginx reads files as another user.
  chmodSync(folder, 0o755);
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configOf(folder, server.block(site, port)));
  const child = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr']);
  const end = () => child.kill('SIGKILL');
  process.prependListener('exit', end);
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  try {
    const url = `http://127.0.0.1:${port}`;
    if (!(await answers(url))) throw new Stop('nginx が始まりません。', said);
    return await work(url);
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
    process.off('exit', end);
    rmSync(folder, { recursive: true, force: true });
  }
}

function configOf(folder: string, block: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path "${join(folder, name)}";`)
    .join('\n');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}
daemon off;
worker_processes 1;
pid "${join(folder, 'nginx.pid')}";
events {}
http {
access_log off;
${temporary}
${block}
}
`;
}

async function answers(url: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    await response?.arrayBuffer();
    if (response) return true;
    await sleep(50);
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
