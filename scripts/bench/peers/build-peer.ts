import { cpSync, globSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../build/places.ts';
import { cpuSeconds } from '../../build/step-cost.ts';
import { runNpm } from '../../launch/npm.mjs';
import { runProcess } from '../../launch/run-process.mjs';
import { stopIfFailed } from '../../build/run-tool.ts';
import { sizeOf } from '../folder-size.ts';
import { watchMemory } from '../watch-memory.ts';
import { astroFiles } from './plain-astro.ts';
import { eleventyFiles } from './eleventy.ts';
import { hugoFiles } from './hugo.ts';
import type { PeerSite } from './peer-site.ts';

/** Another generator: the files of its site, and the command that builds it from a folder into one. */
export interface Peer {
  name: string;
  files: (site: PeerSite) => Map<string, string>;
  /** Where its packages are to be, if it has some. */
  packages?: string;
  command: (folder: string, out: string) => readonly [string, ...string[]];
}

/** What a build by another generator and the search index over its pages cost. */
export interface PeerCost {
  name: string;
  /** Processor seconds of the generator, and of Pagefind over its pages. */
  pages: number;
  search: number;
  wall: number;
  /** The most memory that one of the processes has held, in bytes. */
  memory: number;
  htmlPages: number;
  files: number;
  bytes: number;
}

/** The generators to compare with. Takes the program file of Hugo, and a folder for the packages of Eleventy. */
export function peersOf(hugo: string, packages: string): Peer[] {
  const ours = join(root, 'node_modules');
  const eleventy = join(packages, 'node_modules');
  const node = process.execPath;
  return [
    {
      name: 'Hugo',
      files: hugoFiles,
      command: (folder, out) => [hugo, '--source', folder, '--destination', out, '--quiet'],
    },
    {
      name: 'Eleventy',
      files: eleventyFiles,
      packages: eleventy,
      command: (_, out) => [
        node,
        join(eleventy, '@11ty/eleventy/cmd.cjs'),
        `--output=${out}`,
        '--quiet',
      ],
    },
    {
      name: 'Astro だけ',
      files: astroFiles,
      packages: ours,
      command: (folder, out) => [
        ...([node, join(ours, 'astro/bin/astro.mjs'), 'build'] as const),
        ...['--root', folder, '--outDir', out, '--silent'],
      ],
    },
  ];
}

/** Installs the exact versions of Eleventy and of what it needs into a folder. */
export async function installEleventy(folder: string): Promise<void> {
  cpSync(join(import.meta.dirname, 'eleventy'), folder, { recursive: true });
  await runNpm(process.execPath, ['ci', '--ignore-scripts'], { cwd: folder, env: process.env });
}

/** Writes the site of a generator into an empty folder, builds it and its search index there, and tells what that cost. */
export async function buildPeer(
  peer: Peer,
  files: Map<string, string>,
  folder: string,
): Promise<PeerCost> {
  const out = join(folder, 'out');
  const source = join(folder, 'source');
  writeFiles(source, files);
  if (peer.packages) symlinkSync(peer.packages, join(source, 'node_modules'));
  const memory = watchMemory(process.pid);
  const start = Date.now();
  const pages = await spentOn(peer.name, peer.command(source, out), source);
  const search = await spentOn('Pagefind', pagefind(out), source);
  const wall = (Date.now() - start) / 1000;
  const peak = Object.values(memory.end()).reduce((most, it) => Math.max(most, it), 0);
  const htmlPages = globSync('**/*.html', { cwd: out }).length;
  const cost = { name: peer.name, pages, search, wall, memory: peak, htmlPages, ...sizeOf(out) };
  rmSync(source, { recursive: true });
  return cost;
}

function pagefind(site: string): readonly [string, ...string[]] {
  const runner = join(root, 'node_modules/pagefind/lib/runner/bin.cjs');
  return [process.execPath, runner, '--site', site, '--force-language', 'ja', '--silent'];
}

/** Processor seconds of a program and all that it starts. */
async function spentOn(
  name: string,
  [program, ...words]: readonly [string, ...string[]],
  cwd: string,
): Promise<number> {
  const before = cpuSeconds();
  const env = { ...process.env, NODE_OPTIONS: '', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  stopIfFailed(await runProcess(program, words, { cwd, env }), `${name} の組み立てに失敗しました`);
  return cpuSeconds() - before;
}

function writeFiles(folder: string, files: Map<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
