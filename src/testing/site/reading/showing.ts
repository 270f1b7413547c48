import type { HtmlElement } from 'html-validate';
import { attribute, findPage, named, wordsOf, type Page } from './pages.ts';
import type { BuiltSite } from './sites.ts';

/** The page at an address under the base path; throws if there is none. */
export function pageAt(site: BuiltSite, path: string): Page {
  const page = findPage(site, path);
  if (!page) throw new Error(`${site.name} has no page ${path}`);
  return page;
}

/** The main part of a page, without the header and footer that all pages share. */
export const mainOf: (page: Page) => HtmlElement = once((page) => named(page, 'main')[0]!);

/** The words of an element without white space, which Japanese does not need between them. */
export const squeezed: (element: HtmlElement) => string = once((element) =>
  wordsOf(element).replace(/\s+/g, ''),
);

/** The addresses on this site to which the links in an element lead, under the base path. */
export function linksIn(site: BuiltSite, element: HtmlElement): readonly string[] {
  return addressesIn(element)
    .filter((href) => href.startsWith(site.base))
    .map((href) => decodeURIComponent(href.slice(site.base.length - 1)));
}

const addressesIn: (element: HtmlElement) => readonly string[] = once((element) =>
  element.querySelectorAll('a').map((link) => attribute(link, 'href') ?? ''),
);

/** The number that a heading or a summary tells: 指標 8件 → 8; null where it tells none. */
export function countIn(element: HtmlElement): number | null {
  const [, count] = /([\d,]+)件/.exec(squeezed(element)) ?? [];
  return count === undefined ? null : Number(count.replaceAll(',', ''));
}

/** What several test files ask of the same page or element is found out once: pages do not change. */
function once<Thing extends object, Answer>(ask: (of: Thing) => Answer): (of: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return (of) => {
    if (!known.has(of)) known.set(of, ask(of));
    return known.get(of)!;
  };
}
