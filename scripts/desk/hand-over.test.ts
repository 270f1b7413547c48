import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import { handOver, refuseOut } from './hand-over.ts';

let folder: string;
let site: string;
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  folder = mkdtempSync(join(tmpdir(), 'ayumi-hand-over-'));
  mkdirSync(join(folder, 'real', 'plans'), { recursive: true });
  for (const [path, text] of [
    ['index.html', 'ホーム'],
    ['plans/index.html', '計画'],
    ['sitemap-index.xml', '<x/>'],
    ['.nojekyll', ''],
  ] as const)
    writeFileSync(join(folder, 'real', path), text);
  // As dist is: a link to the finished site.
  site = join(folder, 'dist');
  symlinkSync(join(folder, 'real'), site);
});

test('a folder is real, though the published site is a link', async () => {
  const out = join(folder, 'out');
  await handOver(site, out);
  expect(readdirSync(out).sort()).toEqual([
    '.nojekyll',
    'index.html',
    'plans',
    'sitemap-index.xml',
  ]);
  expect(readFileSync(join(out, 'plans', 'index.html'), 'utf8')).toBe('計画');
});

test('a ZIP has every file under its path', async () => {
  const out = join(folder, 'site.zip');
  await handOver(site, out);
  expect(Object.keys(unzipSync(readFileSync(out))).sort()).toEqual([
    '.nojekyll',
    'index.html',
    'plans/index.html',
    'sitemap-index.xml',
  ]);
});

test('a site that was written before is replaced, with nothing left of it', async () => {
  const out = join(folder, 'out');
  await handOver(site, out);
  writeFileSync(join(out, 'old.html'), '');
  refuseOut(out);
  await handOver(site, out);
  expect(existsSync(join(out, 'old.html'))).toBe(false);
});

test('anything else is never replaced', () => {
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents', 'letter.txt'), '');
  expect(() => refuseOut(join(folder, 'documents'))).toThrow('ほかのものがあります');
});
