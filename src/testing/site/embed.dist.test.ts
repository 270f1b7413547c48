import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { xmlFault } from '../builders/parse-xml.ts';

const sites = {
  'this site': process.env['AYUMI_DIST'],
  架空市: process.env['AYUMI_DIST_FIXTURE'],
};

const pages = '{plans/*/measures,plans/*/indicators,topics}/*/index.html';
const timelines = 'plans/*/timeline/index.html';

describe.each(Object.entries(sites))('%s', (_, folder) => {
  const site = folder!;
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const base = /class="site-name" href="([^"]*)"/.exec(read('index.html'))?.[1] ?? '/';
  const found = [...globSync(pages, { cwd: site }), ...globSync(timelines, { cwd: site })].sort();
  const embedded = globSync('embed/**/*.html', { cwd: site }).sort();
  const isStone = (html: string) => html.includes('取り下げました');

  test('every measure, indicator, topic and timeline has its page for frames, and no other has', () => {
    expect(embedded).toEqual(found.map((path) => `embed/${path}`).sort());
  });

  test('a page for frames has no script, no frame of the site and no inline style', () => {
    for (const path of embedded) {
      const html = read(path);
      expect(html, path).not.toMatch(/<script|<header|site-footer|\sstyle=|<style|\son\w+=/);
      expect(html, path).toMatch(/<base target="_top"/);
      expect(html, path).toMatch(/<link rel="canonical" href="https:[^"]+"/);
      expect(html, path).toContain('出典：');
    }
  });

  test('each page offers its files, which are there, the code of its embed and the words to cite it', () => {
    for (const path of found) {
      const html = read(path);
      if (isStone(html)) continue;
      const files = [...html.matchAll(/<a href="([^"]+)"[^>]* download/g)].map(([, href]) => href!);
      if (!path.includes('timeline')) expect(files.length, path).toBeGreaterThan(0);
      for (const file of files)
        expect(existsSync(join(site, file.slice(base.length))), `${path}: ${file}`).toBe(true);
      expect(html, path).toContain(`/embed/${path.replace('index.html', '')}&quot;`);
      expect(html, path).toMatch(/<textarea[^>]*readonly[^>]*>[^<]*時点、https:/);
    }
  });

  test('every picture is well-formed', () => {
    const pictures = globSync('{plans,topics}/**/*.svg', { cwd: site });
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures) expect(xmlFault(read(path)), path).toBeNull();
  });
});

test('a withdrawn page of 架空市 says so at its old addresses, without its title', () => {
  const stones = ['', 'embed/'].map((start) =>
    readFileSync(
      join(sites['架空市']!, `${start}plans/kaku-reform-2024/measures/2-1-9/index.html`),
      'utf8',
    ),
  );
  for (const html of stones) {
    expect(html).toContain('取り下げました');
    expect(html).toContain('noindex');
  }
});
