import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishDist } from './publish-dist.ts';
import { closeWorkFolder, openWorkFolder, removeLeftovers, siteIn } from './work-folder.ts';

let root = '';
let workshop = '';
let dist = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ayumi-publish-'));
  workshop = join(root, '.site');
  dist = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function built(page: string): string {
  const folder = openWorkFolder(workshop);
  write(siteIn(folder), page);
  return folder;
}

function write(site: string, page: string): void {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), page);
}

/** A work folder left by a process that has ended. */
function leftBehind(page: string): string {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const folder = join(workshop, `${pid}-1-1`);
  write(siteIn(folder), page);
  return folder;
}

const shown = () => readFileSync(join(dist, 'index.html'), 'utf8');
const withoutLinks = () => {
  throw Object.assign(new Error('no links here'), { code: 'EPERM' });
};

test('the first site is published as a link', async () => {
  await publishDist(built('one'), dist);
  expect(shown()).toBe('one');
  expect(lstatSync(dist).isSymbolicLink()).toBe(true);
});

test('the next site takes its place and the old one is removed', async () => {
  await publishDist(built('one'), dist);
  await publishDist(built('two'), dist);
  expect(shown()).toBe('two');
  expect(readdirSync(workshop)).toHaveLength(1);
});

test('a reader finds a whole site at every moment', async () => {
  await publishDist(built('site 0'), dist);
  // Another process reads as fast as it can and prints whatever it did not find.
  const script = `const { readFileSync } = require('node:fs');
    console.log('ready');
    for (;;) try { readFileSync(process.argv[1]) } catch (error) { console.log(error.message) }`;
  const reader = spawn(process.execPath, ['-e', script, join(dist, 'index.html')]);
  const lines: string[] = [];
  reader.stdout.on('data', (text) => lines.push(String(text)));
  await once(reader.stdout, 'data');
  for (let n = 1; n <= 10; n += 1) await publishDist(built(`site ${n}`), dist);
  await setTimeout(100);
  reader.kill();
  expect(lines).toEqual(['ready\n']);
});

test('a folder in the place of the link is replaced', async () => {
  write(dist, 'made by hand');
  await publishDist(built('one'), dist);
  expect(shown()).toBe('one');
});

test('without links the folder itself is published', async () => {
  await publishDist(built('one'), dist, withoutLinks);
  await publishDist(built('two'), dist, withoutLinks);
  expect(shown()).toBe('two');
  expect(lstatSync(dist).isSymbolicLink()).toBe(false);
});

test('a swap that fails leaves the last site in place', async () => {
  await publishDist(built('one'), dist);
  const empty = openWorkFolder(workshop);
  await expect(publishDist(empty, dist, withoutLinks)).rejects.toThrow();
  expect(shown()).toBe('one');
});

test('a kill between the two renames is mended by the next build', () => {
  renameSync(siteIn(leftBehind('last good')), join(leftBehind('half'), 'previous'));
  removeLeftovers(workshop, dist);
  expect(shown()).toBe('last good');
});

test('what killed builds left is removed', async () => {
  await publishDist(built('one'), dist);
  const left = leftBehind('half');
  removeLeftovers(workshop, dist);
  expect(existsSync(left)).toBe(false);
  expect(shown()).toBe('one');
});

test('a published site stays when its builder has ended', async () => {
  const folder = leftBehind('one');
  await publishDist(folder, dist);
  removeLeftovers(workshop, dist);
  expect(shown()).toBe('one');
});

test('the folder of a build that still runs stays', async () => {
  const running = built('half');
  await publishDist(built('one'), dist);
  expect(existsSync(running)).toBe(true);
  closeWorkFolder(running);
  expect(existsSync(running)).toBe(false);
});
