import { describe, expect, test } from 'vitest';
import { attribute, faultsIn, named, pagesOf, wordsOf, type Page } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

function metaOf(page: Page, name: string): string {
  const meta = named(page, 'meta').find((element) => attribute(element, 'name') === name);
  return attribute(meta, 'content')?.trim() ?? '';
}

function titleOf(page: Page): string {
  return named(page, 'title').map(wordsOf).join();
}

function repeated(texts: string[]): string[] {
  return texts.filter((text, index) => text === '' || texts.indexOf(text) !== index);
}

describe.each(sites)('$name', (site) => {
  test('every page has a title that no other page has', () => {
    expect(repeated(pagesOf(site).map(titleOf))).toEqual([]);
  });

  test('every page has a description that no other page has', () => {
    expect(repeated(pagesOf(site).map((page) => metaOf(page, 'description')))).toEqual([]);
  });

  test('every page names its own address as the canonical one', () => {
    const faults = faultsIn(site, (page) => {
      const links = named(page, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
      const addresses = links.map((link) => attribute(link, 'href')).join();
      return addresses === site.baseUrl + page.path.slice(1) ? [] : [`has 「${addresses}」`];
    });
    expect(faults).toEqual([]);
  });

  test('every page is declared to be Japanese', () => {
    const faults = faultsIn(site, (page) => {
      const languages = named(page, 'html').map((html) => attribute(html, 'lang'));
      return languages.join() === 'ja' ? [] : [`lang=${languages}`];
    });
    expect(faults).toEqual([]);
  });

  test('every page fits itself to the width of the screen and lets people zoom', () => {
    const faults = faultsIn(site, (page) => {
      const viewport = metaOf(page, 'viewport');
      return viewport === 'width=device-width, initial-scale=1' ? [] : [viewport];
    });
    expect(faults).toEqual([]);
  });
});
