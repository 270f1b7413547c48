import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../../src/testing/builders/input-folder.ts';
import { readTyped } from '../command.mjs';
import { commands } from '../commands.mjs';
import { installPackages } from '../install-packages.mjs';
import { packagesFor } from './bundle.mjs';
import { packBundle } from './pack-bundle.mjs';
import { serveBundle } from './serve-bundle.mjs';

// Two invented packages (架空) go the whole way: from a registry into a bundle, and with npm itself from the bundle into
// node_modules, while the registry and the proxy that npm is set to answer nobody.
const home = mkdtempSync(join(tmpdir(), 'ayumi-offline-'));
const machine = `${process.platform}-${process.arch}`;
const nobody = 'http://127.0.0.1:9/';
const cut: NodeJS.ProcessEnv = {
  ...process.env,
  npm_config_registry: nobody,
  npm_config_cache: join(home, 'cache'),
  HTTP_PROXY: nobody,
  HTTPS_PROXY: nobody,
};

/** The registry of the machine that has a network: a folder of packages, made by npm. */
const source = join(home, 'source');
const project = join(home, 'project');
const bundle = join(home, 'bundle');
const invented = [
  { name: 'kaku-plain', version: '1.0.0' },
  { name: '@kaku/scoped', version: '2.1.0', bin: { kaku: 'index.js' } },
];

beforeAll(() => {
  mkdirSync(source);
  mkdirSync(project);
  for (const described of invented) {
    const folder = mkdtempSync(join(home, 'package-'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify(described));
    writeFileSync(join(folder, 'index.js'), `module.exports = '${described.name}';\n`);
    execFileSync('npm', ['pack', folder, '--silent', `--pack-destination=${source}`], { env: cut });
  }
  const dependencies = Object.fromEntries(invented.map(({ name, version }) => [name, version]));
  const root = { name: 'kaku-project', version: '1.0.0', dependencies };
  const packages: Record<string, object> = { '': root };
  for (const { name, version, bin } of invented)
    packages[`node_modules/${name}`] = { version, integrity: hashOf(name, version), bin };
  writeFileSync(join(project, 'package.json'), JSON.stringify(root));
  writeFileSync(
    join(project, 'package-lock.json'),
    JSON.stringify({
      ...root,
      dependencies: undefined,
      lockfileVersion: 3,
      requires: true,
      packages,
    }),
  );
});
afterAll(() => rmSync(home, { recursive: true }));

function hashOf(name: string, version: string): string {
  const file = join(source, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
}

async function pack(): Promise<number> {
  const registry = await serveBundle(source, packagesFor(project, machine));
  // The machine with a network: the registry answers it, without a proxy.
  const env = {
    ...process.env,
    npm_config_registry: registry.url,
    npm_config_cache: cut['npm_config_cache'],
    npm_config_noproxy: '127.0.0.1',
  };
  const what = {
    node: process.execPath,
    env,
    folders: [project],
    machines: [machine],
    out: bundle,
  };
  return packBundle(what, () => undefined).finally(() => registry.close());
}

describe('packages carried over', () => {
  test('are laid down as files, which are those of the lock, with a note for people', async () => {
    expect(await pack()).toBe(2);
    expect(readdirSync(bundle).sort()).toEqual([
      'README.txt',
      'kaku-plain-1.0.0.tgz',
      'kaku-scoped-2.1.0.tgz',
    ]);
    for (const file of readdirSync(source))
      expect(readFileSync(join(bundle, file)).equals(readFileSync(join(source, file)))).toBe(true);
  });

  test('replace those of an earlier time and those that were broken, but nothing that is not ours', async () => {
    writeFileSync(join(bundle, 'kaku-plain-0.9.0.tgz'), 'old');
    writeFileSync(join(bundle, 'kaku-plain-1.0.0.tgz'), 'broken');
    await pack();
    expect(readdirSync(bundle)).not.toContain('kaku-plain-0.9.0.tgz');
    expect(readFileSync(join(bundle, 'kaku-plain-1.0.0.tgz'), 'latin1')).not.toBe('broken');
    rmSync(join(bundle, 'README.txt'));
    await expect(pack()).rejects.toThrow('ほかのものがあります');
    expect(existsSync(join(bundle, 'kaku-plain-1.0.0.tgz'))).toBe(true);
  });

  test('are installed by npm where neither registry nor proxy answers', async () => {
    await installPackages(process.execPath, { cwd: project, env: cut }, bundle);
    expect(readFileSync(join(project, 'node_modules/@kaku/scoped/index.js'), 'utf8')).toContain(
      '@kaku/scoped',
    );
    expect(existsSync(join(project, 'node_modules/kaku-plain/index.js'))).toBe(true);
    expect(readdirSync(join(project, 'node_modules/.bin'))).toContain('kaku');
  });

  test('are needed there: without them the failure says that a bundle would do', async () => {
    const alone = installPackages(
      process.execPath,
      { cwd: project, env: { ...cut, npm_config_cache: join(home, 'empty') } },
      undefined,
    );
    await expect(alone).rejects.toThrow('docs/hosting/closed-network.md');
  });
});

describe('the page for closed networks', () => {
  const page = readFileSync(join(projectFolder, 'docs/hosting/closed-network.md'), 'utf8');
  const lines = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    block!.trim().split('\n'),
  );

  test.each(lines.map((line) => line.trim()))('%s is a command that is taken', (line) => {
    const [start, rest = ''] = line.split(' -- ');
    const [name] = Object.entries(commands).find(([, { npm }]) => npm === start)!;
    const where = { project: projectFolder, from: projectFolder, named: undefined };
    expect(() => readTyped(name, rest.split(' ').filter(Boolean), where)).not.toThrow();
  });

  test('names the longest path of a package, for Windows, not shorter than it is', () => {
    const told = Number(/いちばん長いパスは(\d+)文字/.exec(page)?.[1]);
    const longest = readdirSync(join(projectFolder, 'node_modules'), { recursive: true })
      .map((path) => `node_modules/${String(path)}`.length)
      .reduce((most, length) => (length > most ? length : most), 0);
    expect(longest).toBeGreaterThan(100);
    expect(told).toBeGreaterThanOrEqual(longest);
  });
});
