import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../builders/input-folder.ts';

/** Runs nginx with the published recipe on a built site, on this machine only; gives the address, what it has written, and a way to stop. */
export async function runNginx(
  program: string,
  site: string,
): Promise<{ url: string; output: () => string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-nginx-'));
  // Started by root, nginx reads files as another user.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, configOf(folder, site, port));
  const child = spawn(program, ['-c', config, '-p', folder, '-e', 'stderr']);
  let output = '';
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  await answered(url, child).catch(async (error: unknown) => {
    await stop();
    throw new Error(`nginx did not start: ${output}`, { cause: error });
  });
  return { url, output: () => output, stop };
}

/** The recipe with only what an adopter writes into it changed: where it listens and where the site lies. */
function configOf(folder: string, site: string, port: number): string {
  const recipe = readFileSync(join(projectFolder, 'docs/hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/ *listen \[::\]:80;\n/, '')
    .replace('root /var/www/ayumi;', `root "${site}";`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path "${join(folder, name)}";`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid "${join(folder, 'nginx.pid')}";
events {}
http {
access_log off;
${temporary}
${recipe}
}
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

async function answered(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const response = await fetch(url).catch(() => undefined);
    if (response) return void (await response.arrayBuffer());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no answer');
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGQUIT');
  });
}
