import { describe, expect, test } from 'vitest';
import { attribute, faultsIn, named, pagesOf, type Page } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

// What the Content-Security-Policy (publish/headers.ts) would drop must not be there at all.

/** JSON-LD is data: browsers do not run it, and the policy does not touch it. */
function scriptsOf(page: Page) {
  return named(page, 'script').filter((it) => attribute(it, 'type') !== 'application/ld+json');
}

/** Pages that search, narrow or check by a script, and those of charts, whose words it copies. */
const mayRun = [
  /^\/$/,
  /^\/search\/$/,
  /^\/desk\/$/,
  /^\/compare\/$/,
  /^\/explore\/$/,
  /^\/explore\/indicators\/$/,
  /^\/plans\/[^/]+\/timeline\/$/,
  /^\/plans\/[^/]+\/indicators\/[^/]+\/$/,
];

describe.each(sites)('$name', (site) => {
  test('no element has a style attribute', () => {
    const faults = faultsIn(site, (page) =>
      page.elements
        .filter((element) => element.hasAttribute('style'))
        .map((element) => `<${element.tagName} style="${attribute(element, 'style')}">`),
    );
    expect(faults).toEqual([]);
  });

  test('no page has a style element', () => {
    expect(faultsIn(site, (page) => named(page, 'style').map(() => '<style>'))).toEqual([]);
  });

  test('no element has an on… attribute', () => {
    const faults = faultsIn(site, (page) =>
      page.elements.flatMap(({ tagName, attributes }) =>
        attributes.filter(({ key }) => /^on/i.test(key)).map(({ key }) => `<${tagName} ${key}>`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('no script stands in a page; data for search engines are no script', () => {
    const faults = faultsIn(site, (page) =>
      scriptsOf(page)
        .filter((script) => !attribute(script, 'src') || script.textContent.trim() !== '')
        .map((script) => script.textContent.slice(0, 40)),
    );
    expect(faults).toEqual([]);
  });

  test('no page loads a script but those that need one, and each kind of these does', () => {
    const loads = (page: Page) =>
      scriptsOf(page).length > 0 ||
      named(page, 'link').some((link) => /preload|script/.test(attribute(link, 'rel') ?? ''));
    const paths = pagesOf(site)
      .filter(loads)
      .map(({ path }) => path);
    expect(paths.filter((path) => !mayRun.some((address) => address.test(path)))).toEqual([]);
    for (const address of mayRun) expect(paths.some((path) => address.test(path))).toBe(true);
  });
});
