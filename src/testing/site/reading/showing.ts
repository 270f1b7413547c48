import type { HtmlElement } from 'html-validate';
import { attribute, named, pagesOf, type Page } from './pages.ts';
import { wordsOf } from './pages.ts';
import type { BuiltSite } from './sites.ts';

/** The page at an address under the base path; throws if there is none. */
export function pageAt(site: BuiltSite, path: string): Page {
  const page = pagesOf(site).find((it) => it.path === path);
  if (!page) throw new Error(`${site.name} has no page ${path}`);
  return page;
}

/** The main part of a page, without the header and footer that all pages share. */
export function mainOf(page: Page): HtmlElement {
  return named(page, 'main')[0]!;
}

/** The words of an element without white space, which Japanese does not need between them. */
export function squeezed(element: HtmlElement): string {
  return wordsOf(element).replace(/\s+/g, '');
}

/** The addresses on this site to which the links in an element lead, under the base path. */
export function linksIn(site: BuiltSite, element: HtmlElement): string[] {
  const links = element.querySelectorAll('a').map((link) => attribute(link, 'href') ?? '');
  return links
    .filter((href) => href.startsWith(site.base))
    .map((href) => decodeURIComponent(href.slice(site.base.length - 1)));
}

/** The number that a heading or a summary tells: 指標 8件 → 8; null where it tells none. */
export function countIn(element: HtmlElement): number | null {
  const [, count] = /([\d,]+)件/.exec(squeezed(element)) ?? [];
  return count === undefined ? null : Number(count.replaceAll(',', ''));
}
