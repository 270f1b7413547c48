import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { robotsTxt } from '../../src/publish/catalogue/sitemap.ts';
import { siteWith } from '../../src/testing/builders/fixture-site.ts';
import { basePath } from './base-path.ts';

test.each([
  ['https://www.example.lg.jp/', '/'],
  ['https://www.example.lg.jp/ayumi/', '/ayumi/'],
  ['https://www.example.lg.jp/open/ayumi/', '/open/ayumi/'],
])('a site built for %s lives under %s', (base_url, path) => {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-base-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'robots.txt'), robotsTxt(siteWith({ base_url })));
  expect(basePath(folder)).toBe(path);
});
