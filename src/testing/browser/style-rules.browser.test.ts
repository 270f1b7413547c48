import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureSite, project, sites, type BuiltSite } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';

const open = browsing(project);

/** One selector of a published style sheet. */
interface Selector {
  sheet: string;
  written: string;
  /** Without what a page is only for a while (`:hover`, `[open]`) and what is no element (`::before`). */
  lasting: string;
}

/** What our pages have for other data than those of the two sites, or outside of pages. */
const elsewhere = [
  /\[data-(status|portion|phase)=/, // any status, portion or phase that a plan may have
  /^\.timeline\.years-\d$/, // plans of other lengths
  /^h[56]$/, // sections below sections
  /^\.book /, // the book of a plan, which a command prints
];

test('no style sheet has a rule that no page uses, by itself or by its script', async () => {
  const { page, done } = await open('');
  let unused = await page.evaluate(selectorsIn, sheetsOf(project));
  expect(unused.length).toBeGreaterThan(300);
  const scripts = sites.flatMap(scriptsOf).join('\n');
  unused = unused.filter(
    (it) => !isMadeBy(scripts, it) && !elsewhere.some((known) => known.test(it.written)),
  );
  for (const some of readingOrder()) {
    if (unused.length === 0) break;
    unused = await page.evaluate(unusedOn, { selectors: unused, pages: some });
  }
  await done();
  expect(unused.map(({ sheet, written }) => `${sheet}: ${written}`)).toEqual([]);
});

test('a rule that no page uses would be found', async () => {
  const { page, done } = await open('');
  const pages = [htmlOf(project, 'index.html')];
  const [name] = sheetsOf(project)
    .map((sheet) => sheet.name)
    .filter(isOnEveryPage);
  const text = 'main .no-such-class:hover, header, a:hover::before { color: red }';
  const selectors = await page.evaluate(selectorsIn, [{ name: name!, text }]);
  const found = await page.evaluate(unusedOn, { selectors, pages });
  await done();
  expect(found.map(({ written }) => written)).toEqual(['main .no-such-class:hover']);
});

type Sheet = Record<'name' | 'text', string>;

function sheetsOf({ folder }: BuiltSite): Sheet[] {
  return globSync('_astro/*.css', { cwd: folder })
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function scriptsOf({ folder }: BuiltSite): string[] {
  return globSync('_astro/*.js', { cwd: folder }).map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
}

function htmlOf({ folder }: BuiltSite, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Small groups of pages: one of each kind, the fixture, then the rest, which is seldom needed. */
function readingOrder(): string[][] {
  const examples = pageTypes(project).map(({ path }) => join(path, 'index.html'));
  const ofFixture = globSync('**/*.html', { cwd: fixtureSite.folder }).toSorted();
  const rest = globSync('**/*.html', { cwd: project.folder }).toSorted();
  const all = [
    ...examples.filter((path) => rest.includes(path)).map((path) => htmlOf(project, path)),
    ...ofFixture.map((path) => htmlOf(fixtureSite, path)),
    ...rest.map((path) => htmlOf(project, path)),
  ];
  return Array.from({ length: Math.ceil(all.length / 30) }, (_, at) =>
    all.slice(at * 30, at * 30 + 30),
  );
}

/** Whether a class, an attribute or, in the sheet of a page of its own, an element stands in a script as a word in quotes. */
function isMadeBy(scripts: string, { sheet, lasting }: Selector): boolean {
  const elements = isOnEveryPage(sheet) ? [] : [...lasting.matchAll(/(?<![\w.#:[-])([a-z]+)\b/g)];
  const names = [...lasting.matchAll(/[.#]([\w-]+)/g), ...elements].map(([, name]) => name!);
  const attributes = [...lasting.matchAll(/\[data-(\w+)[\]=]/g)].map(([, name]) => name!);
  return (
    names.some((name) => new RegExp(`["'\`. ]${name}["'\`. :]`).test(scripts)) ||
    attributes.some((name) => new RegExp(`dataset\\.${name}\\b`).test(scripts))
  );
}

function isOnEveryPage(sheet: string): boolean {
  return htmlOf(project, '404.html').includes(sheet);
}

// The two below run in the browser, whose reading of CSS and HTML is the one that counts.

function selectorsIn(sheets: Sheet[]): Selector[] {
  const moments =
    /::?(?:hover|focus-visible|focus-within|focus|active|visited|link|target|checked|disabled|open|before|after|marker|placeholder|selection|backdrop|file-selector-button|details-content|-webkit-[\w-]+)(?![\w-])|\[open\]|:not\(\[hidden\]\)/g;
  const found: Selector[] = [];
  const walk = (rules: CSSRuleList, sheet: string) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule)
        for (const part of rule.selectorText.split(/,(?![^(]*\))/)) {
          const written = part.trim();
          const still = written
            .replaceAll(/:not\(:[\w-]+\)/g, '')
            .replaceAll(moments, '')
            .trim();
          found.push({ sheet, written, lasting: still.replace(/^$|(?<=[>+~])$/, '*') });
        }
      if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList, sheet);
    }
  };
  for (const { name, text } of sheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    walk(sheet.cssRules, name);
  }
  return found;
}

function unusedOn({ selectors, pages }: { selectors: Selector[]; pages: string[] }): Selector[] {
  let left = selectors;
  for (const html of pages) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const links = [...page.querySelectorAll('link[rel=stylesheet]')];
    const used = links.map((link) => link.getAttribute('href')!.replace(/^.*(?=_astro\/)/, ''));
    left = left.filter(
      ({ sheet, lasting }) => !used.includes(sheet) || !page.querySelector(lasting),
    );
  }
  return left;
}
