import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, named, pagesOf, textOf, type Page } from './reading/pages.ts';
import { sites, type BuiltSite } from './reading/sites.ts';

/** Bytes that a first visit to a page brings: the page, its style sheets, scripts and pictures, gzipped. */
function weightOf(site: BuiltSite, page: Page): number {
  const loaded = named(page, 'link', 'script', 'img').flatMap((element) => {
    const isLoaded = element.tagName !== 'link' || attribute(element, 'rel') === 'stylesheet';
    const address = attribute(element, element.tagName === 'link' ? 'href' : 'src');
    return isLoaded && address ? [textOf(site, address.slice(site.base.length - 1))] : [];
  });
  return [page.html, ...loaded].reduce((sum, text) => sum + gzipSync(text).length, 0);
}

describe.each(sites)('$name', (site) => {
  const tooHeavy = (pages: readonly Page[], most: number) =>
    pages
      .map((page) => ({ path: page.path, bytes: weightOf(site, page) }))
      .filter(({ bytes }) => bytes > most);

  test('a measure page weighs at most 30 kB', () => {
    const pages = pagesOf(site).filter(({ path }) => /\/measures\/[^/]+\/$/.test(path));
    expect(pages.length).toBeGreaterThan(0);
    expect(tooHeavy(pages, 30_000)).toEqual([]);
  });

  test('the home page weighs at most 60 kB', () => {
    const pages = pagesOf(site).filter(({ path }) => path === '/');
    expect(pages.length).toBe(1);
    expect(tooHeavy(pages, 60_000)).toEqual([]);
  });

  test.each([
    ['/explore/', '/explore/measures.json'],
    ['/explore/indicators/', '/explore/indicators.json'],
  ])('the table %s weighs at most 150 kB, with the data that its script loads', (path, file) => {
    const pages = pagesOf(site).filter((page) => page.path === path);
    const data = gzipSync(textOf(site, file)).length;
    expect(pages.length).toBe(1);
    expect(tooHeavy(pages, 150_000 - data)).toEqual([]);
  });

  test('every page has a style sheet, so that the weights are those of whole pages', () => {
    const bare = pagesOf(site).filter(
      (page) => !named(page, 'link').some((link) => attribute(link, 'rel') === 'stylesheet'),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});
