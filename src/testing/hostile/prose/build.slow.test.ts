import { cpSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSite } from '../../../../scripts/build/build-site.ts';
import { closeWorkFolder } from '../../../../scripts/build/work-folder.ts';
import { fixtureFolder } from '../../builders/input-folder.ts';
import { attribute, filesOf, named, pagesOf, type Page } from '../../site/reading/pages.ts';
import type { BuiltSite } from '../../site/reading/sites.ts';
import { attempts, ignoredFiles, writeAttempts, writeIgnoredFiles } from './attempts.ts';

// A site built from every attempt that passes the check, beside the files that programs leave behind.

const harmless = attempts.filter(({ refusedBy }) => refusedBy.length === 0);
const folder = mkdtempSync(join(tmpdir(), 'ayumi-prose-'));
const canary = join(folder, 'canary');
let site: BuiltSite;
let pages: readonly Page[];

beforeAll(async () => {
  cpSync(fixtureFolder, folder, { recursive: true });
  writeAttempts(folder, harmless);
  writeIgnoredFiles(folder);
  vi.stubEnv('AYUMI_CANARY', canary);
  const built = await buildSite({ inputFolder: folder, publish: false });
  vi.unstubAllEnvs();
  const baseUrl = 'https://kaku.example.jp/kaikaku/';
  site = { name: 'attempts', folder: built, input: folder, base: '/kaikaku/', baseUrl };
  pages = pagesOf(site);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (site) closeWorkFolder(dirname(site.folder));
});

test('there is enough to look at', () => {
  expect(harmless.length).toBeGreaterThan(30);
  const topics = pages.filter(({ path }) => path.startsWith('/topics/attempt-'));
  expect(topics.map(({ path }) => path).sort()).toEqual(
    harmless.map(({ topic }) => `/topics/${topic}/`).sort(),
  );
});

test('nothing ran', () => {
  expect(existsSync(canary)).toBe(false);
});

test('no page of an attempt has a script, a frame or an attribute that runs something', () => {
  const faults = topicPages().flatMap((page) => [
    ...named(page, 'script', 'iframe', 'object', 'embed', 'style', 'base')
      .filter((it) => attribute(it, 'type') !== 'application/ld+json')
      .map((it) => `${page.path} ${it.tagName}`),
    ...page.elements.flatMap(({ tagName, attributes }) =>
      attributes
        .filter(
          ({ key, value }) =>
            /^(on|style$|srcdoc$)/i.test(key) ||
            /^\s*(javascript|data|vbscript):/i.test(String(value)),
        )
        .map(({ key }) => `${page.path} ${tagName} ${key}`),
    ),
  ]);
  expect(faults).toEqual([]);
});

test('no page of an attempt asks another host', () => {
  const asked = topicPages().flatMap((page) =>
    named(page, 'img', 'source', 'link').map((it) => attribute(it, 'src') ?? attribute(it, 'href')),
  );
  expect(asked.length).toBeGreaterThan(harmless.length);
  const own = [site.base, site.baseUrl];
  expect(asked.filter((url) => !own.some((it) => url?.startsWith(it)))).toEqual([]);
});

test('the pictures and files of public/ are published, and prose shows them', () => {
  const page = pages.find(({ path }) => path === '/plans/kaku-reform-2024/measures/1-1-2/')!;
  const shown = named(page, 'img').map((it) => [attribute(it, 'src'), attribute(it, 'alt')]);
  expect(shown).toContainEqual(['/kaikaku/files/window.svg', '受付、確認、交付の順に進む流れの図']);
  expect(named(page, 'a').map((it) => attribute(it, 'href'))).toContain(
    '/kaikaku/files/leaflet.pdf',
  );
  expect(filesOf(site, 'files/*')).toEqual(['/files/leaflet.pdf', '/files/window.svg']);
});

test('no hidden file and none that a program left is published', () => {
  const names = new Set(ignoredFiles.map((path) => basename(path)));
  const published = globSync('**/{.*,*}', { cwd: site.folder }).map((path) => basename(path));
  expect(published.length).toBeGreaterThan(100);
  expect(published.filter((name) => names.has(name))).toEqual([]);
});

function topicPages(): Page[] {
  return pages.filter(({ path }) => path.startsWith('/topics/attempt-'));
}
