import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Config, Parser, type HtmlElement } from 'html-validate';
import type { BuiltSite } from './sites.ts';

/** An HTML page of a built site. */
export interface Page {
  /** Its address under the base path: `/plans/`, `/404.html`. */
  path: string;
  html: string;
  /** Every element in document order. */
  elements: HtmlElement[];
}

const parserSettings = await Config.defaultConfig().resolve();
const read = new Map<BuiltSite, Page[]>();

/** The pages that people open, sorted by path: all but those made for frames of other sites. */
export function pagesOf(site: BuiltSite): Page[] {
  return allPagesOf(site).filter(({ path }) => !path.startsWith('/embed/'));
}

/** Every page of a site, sorted by path; a site without pages throws, so that no check passes on nothing. */
export function allPagesOf(site: BuiltSite): Page[] {
  const paths = () => filesOf(site, '**/*.html');
  const pages = read.get(site) ?? paths().map((path) => readPage(site, path));
  if (pages.length === 0) throw new Error(`${site.folder} has no pages`);
  pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  read.set(site, pages);
  return pages;
}

/** The addresses, under the base path, of the files that match a pattern. */
export function filesOf(site: BuiltSite, pattern: string): string[] {
  const files = globSync(pattern, { cwd: site.folder, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(site.folder.length))
    .map((path) => path.split(sep).join('/').replace(/^\/*/, '/'))
    .sort();
}

/** The text of a file of a site. */
export function textOf(site: BuiltSite, path: string): string {
  return readFileSync(join(site.folder, path), 'utf8');
}

function readPage(site: BuiltSite, path: string): Page {
  const html = textOf(site, path);
  const document = new Parser(parserSettings).parseHtml(html);
  return {
    path: path.replace(/index\.html$/, ''),
    html,
    elements: document.querySelectorAll('*'),
  };
}

/** The elements of a page with one of these names. */
export function named(page: Page, ...names: string[]): HtmlElement[] {
  return page.elements.filter(({ tagName }) => names.includes(tagName));
}

/** The words inside an element, without the markup. */
export function wordsOf(element: HtmlElement): string {
  return decoded(element.textContent).trim();
}

/** The value of an attribute as a browser reads it. */
export function attribute(element: HtmlElement | undefined, name: string): string | null {
  const value = element?.getAttributeValue(name) ?? null;
  return value === null ? null : decoded(value);
}

/** The faults that a check finds, each with the page that has it. */
export function faultsIn(
  site: BuiltSite,
  check: (page: Page) => string[],
  pages: Page[] = pagesOf(site),
): string[] {
  return pages.flatMap((page) => check(page).map((fault) => `${page.path} ${fault}`));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
