import { describe, expect, test } from 'vitest';
import { allPagesOf, attribute, faultsIn, named, type Page } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

const kinds = {
  measure: /^\/plans\/[^/]+\/measures\/[^/]+\/$/,
  plan: /^\/plans\/[^/]+\/$/,
  topic: /^\/topics\/[^/]+\/$/,
  dataset: /^\/dataset\/[^/]+\/$/,
  embedded: /^\/embed\//,
};

/** What a browser would run or fetch in order to run it; JSON-LD is data. */
function scriptsOf(page: Page): string[] {
  const scripts = named(page, 'script').filter(
    (it) => attribute(it, 'type') !== 'application/ld+json',
  );
  const fetched = named(page, 'link').filter((link) =>
    /modulepreload|script/.test(`${attribute(link, 'rel')} ${attribute(link, 'as')}`),
  );
  return [...scripts, ...fetched].map(
    (it) => attribute(it, 'src') ?? attribute(it, 'href') ?? it.textContent.slice(0, 40),
  );
}

describe.each(sites)('$name', (site) => {
  test.each(Object.entries(kinds))('%s pages carry no script', (_, address) => {
    const pages = allPagesOf(site).filter(({ path }) => address.test(path));
    expect(pages.length).toBeGreaterThan(0);
    expect(faultsIn(site, scriptsOf, pages)).toEqual([]);
  });
});
