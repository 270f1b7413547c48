import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.ts';

/** All that decides what is made of a folder, beside the folder: our code, the packages, the settings of the programs. */
const code = ['src/**/*', 'scripts/**/*', '*.{mjs,ts,json}', 'public/favicon.svg'];

/** Tests, and what only they read. */
const beside = [/\.test\.ts$/, /^src\/testing\//, /^scripts\/node\//];

let digest: string | undefined;

/** A digest of the code, of the packages that are installed and of this Node: what other ones have made is not trusted. */
export function codeDigest(): string {
  return (digest ??= digestOf(root));
}

/** The same of the project in another folder; `node` is the version and the machine that run it. */
export function digestOf(
  project: string,
  node = [process.version, process.platform, process.arch].join(' '),
): string {
  const hash = createHash('sha256').update(node);
  const files = globSync(code, { cwd: project, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(project, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !beside.some((pattern) => pattern.test(path)));
  // What npm has really installed, whatever the lock says.
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(join(project, installed))) files.push(installed);
  for (const path of files.toSorted())
    hash.update(`\0${path}\0`).update(readFileSync(join(project, path)));
  return hash.digest('hex');
}
