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
  elements: readonly HtmlElement[];
}

const parserSettings = await Config.defaultConfig().resolve();

/** The pages that people open, sorted by path: all but those made for frames of other sites. */
export function pagesOf(site: BuiltSite): readonly Page[] {
  return readingOf(site).opened;
}

/** Every page of a site, sorted by path; a site without pages throws, so that no check passes on nothing. */
export function allPagesOf(site: BuiltSite): readonly Page[] {
  return readingOf(site).all;
}

/** The page that people open at an address under the base path, if there is one. */
export function findPage(site: BuiltSite, path: string): Page | undefined {
  return readingOf(site).byPath.get(path);
}

interface Reading {
  all: readonly Page[];
  opened: readonly Page[];
  byPath: ReadonlyMap<string, Page>;
}

// By folder: to read the pages takes longer than most of what is asked of them, so that all test files share them.
const read = new Map<string, Reading>();

function readingOf(site: BuiltSite): Reading {
  const known = read.get(site.folder);
  if (known) return known;
  const all = filesOf(site, '**/*.html').map((path) => readPage(site, path));
  if (all.length === 0) throw new Error(`${site.folder} has no pages`);
  all.sort((a, b) => (a.path < b.path ? -1 : 1));
  const opened = all.filter(({ path }) => !path.startsWith('/embed/'));
  const reading = { all, opened, byPath: new Map(opened.map((page) => [page.path, page])) };
  read.set(site.folder, reading);
  return reading;
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
  pages: readonly Page[] = pagesOf(site),
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
