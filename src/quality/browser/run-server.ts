import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from './listen.ts';

/** A server that runs on this machine: its address, what it has written, and a way to stop it. */
export interface Running {
  url: string;
  output: () => string;
  stop: () => Promise<void>;
}

/** What a server is started from: a folder of its own, in which it may write error.log, the root of its host with the site under its base path, a port. */
export interface Ground {
  folder: string;
  root: string;
  port: number;
}

/** Starts a server, waits until it answers, and gives its address. `command` writes what it needs and says how to start it. */
export async function runServer(
  name: string,
  site: string,
  base: string,
  command: (ground: Ground) => [program: string, ...words: string[]],
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `ayumi-${name}-`));
  // Started by root, servers read files as another user.
  chmodSync(folder, 0o755);
  const ground = { folder, root: rootWith(folder, site, base), port: await freePort() };
  const [program, ...words] = command(ground);
  const child = spawn(program, words);
  // Nobody else ends it where this program is ended in the middle of its work.
  const end = () => child.kill('SIGKILL');
  process.prependListener('exit', end);
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const log = join(folder, 'error.log');
  const output = () => `${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`;
  const stop = async () => {
    await ended(child);
    process.off('exit', end);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${ground.port}`;
  await answered(`${url}${base}`, child).catch(async (error: unknown) => {
    const why = output();
    await stop();
    throw new Error(`${name} did not start: ${why}`, { cause: error });
  });
  return { url, output, stop };
}

/** The folder that is the root of the host: the site itself, or one in which it lies where its base path says. */
function rootWith(folder: string, site: string, base: string): string {
  if (base === '/') return site;
  const root = join(folder, 'root');
  mkdirSync(dirname(join(root, base)), { recursive: true });
  symlinkSync(site, join(root, base).replace(/\/$/, ''));
  return root;
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
    child.kill('SIGTERM');
  });
}
