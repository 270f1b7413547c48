import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { themeColours } from '../../charts/palette.ts';
import { siteRows } from './reading/input.ts';
import {
  allPagesOf,
  attribute,
  faultsIn,
  filesOf,
  named,
  pagesOf,
  wordsOf,
  type Page,
} from './reading/pages.ts';
import { sites, type BuiltSite } from './reading/sites.ts';

/** Width and height from the first chunk of a PNG; null for anything else. */
function sizeOf(site: BuiltSite, path: string): [number, number] | null {
  const bytes = readFileSync(join(site.folder, path));
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function tagsOf(page: Page): Map<string, string> {
  const metas = named(page, 'meta').map(
    (meta) =>
      [
        attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
        attribute(meta, 'content') ?? '',
      ] as const,
  );
  return new Map(metas.filter(([name]) => /^(og|twitter):/.test(name)));
}

/** The folder whose picture a page shows: its plan's, its topic's, else the site's. */
function homeOf({ path }: Page): string {
  return /^\/(plans|topics)\/[^/]+\//.exec(path)?.[0] ?? '/';
}

describe.each(sites)('$name', (site) => {
  const pictures = filesOf(site, '{share,plans/*/share,topics/*/share}.png');

  test('there is a picture for the site, for each plan and for each topic, 1200 × 630', () => {
    const expected = [
      '/share.png',
      ...siteRows(site.input, 'plans').map(({ plan_id }) => `/plans/${plan_id}/share.png`),
      ...siteRows(site.input, 'topics').map(({ topic_id }) => `/topics/${topic_id}/share.png`),
    ];
    expect(pictures).toEqual(expected.sort());
    expect(pictures.filter((path) => sizeOf(site, path)?.join() !== '1200,630')).toEqual([]);
  });

  test('a picture is light enough for chats that load no large ones', () => {
    const heavy = pictures.filter((path) => readFileSync(join(site.folder, path)).length > 150_000);
    expect(heavy).toEqual([]);
  });

  test('every page says what a link to it shows', () => {
    const faults = faultsIn(site, (page) => {
      const tags = tagsOf(page);
      const meta = named(page, 'meta').find((it) => attribute(it, 'name') === 'description');
      const title = named(page, 'title').map(wordsOf).join();
      const expected: Record<string, string> = {
        'og:description': attribute(meta, 'content')!,
        'og:type': page.path === '/' ? 'website' : 'article',
        'og:url': site.baseUrl + page.path.slice(1),
        'og:site_name': siteRows(site.input, 'site').find(({ key }) => key === 'title')!['value']!,
        'og:locale': 'ja_JP',
        'og:image': `${site.baseUrl}${homeOf(page).slice(1)}share.png`,
        'og:image:type': 'image/png',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      };
      return [
        ...Object.entries(expected)
          .filter(([name, value]) => tags.get(name) !== value)
          .map(([name, value]) => `${name} is 「${tags.get(name)}」, not 「${value}」`),
        ...(title.startsWith(tags.get('og:title') || '-') ? [] : ['has another og:title']),
        ...((tags.get('og:image:alt') ?? '').length > 20 ? [] : ['has no og:image:alt']),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('every picture that a page names is there', () => {
    const named = pagesOf(site).map((page) => tagsOf(page).get('og:image')!);
    const files = pictures.map((path) => site.baseUrl + path.slice(1));
    expect([...new Set(named)].filter((address) => !files.includes(address))).toEqual([]);
  });

  test('every page names icons that are there, and the colour of its ground in both schemes', () => {
    const icons = ['favicon.ico', 'favicon.svg', 'apple-touch-icon.png'].map(
      (it) => site.base + it,
    );
    const faults = faultsIn(
      site,
      (page) => {
        const links = named(page, 'link').filter((link) =>
          (attribute(link, 'rel') ?? '').endsWith('icon'),
        );
        const colours = named(page, 'meta')
          .filter((meta) => attribute(meta, 'name') === 'theme-color')
          .map((meta) => attribute(meta, 'content'));
        return [
          ...(links.map((link) => attribute(link, 'href')).join() === icons.join()
            ? []
            : ['icons']),
          ...(colours.join() === Object.values(themeColours).join() ? [] : ['theme-color']),
        ];
      },
      allPagesOf(site),
    );
    expect(faults).toEqual([]);
    const ico = readFileSync(join(site.folder, 'favicon.ico'));
    expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    expect(ico.toString('latin1', 23, 26)).toBe('PNG');
    expect(sizeOf(site, 'apple-touch-icon.png')).toEqual([180, 180]);
  });
});
