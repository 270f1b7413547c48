import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { project } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { readPdf } from './read-pdf.ts';

const open = browsing(project);
const pathOf = (type: string) => pageTypes(project).find((it) => it.type === type)!.path;

const printed = new Map<string, ReturnType<typeof printOnce>>();

/** The sheets of a page, which is printed once for all that is asked of them. */
function print(type: string) {
  const sheets = printed.get(type) ?? printOnce(type);
  printed.set(type, sheets);
  return sheets;
}

/** The sheets of a page, with what its head says apart from the words of each. */
async function printOnce(type: string) {
  const { page, done } = await open(pathOf(type));
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const named = await page.locator('html').getAttribute('data-running-head');
  await done();
  const { sheets } = await readPdf(pdf);
  const head = plain(named!);
  return sheets.map((sheet) => {
    const words = plain(sheet.words);
    const isHeaded = startsWith(words, head);
    return { ...sheet, isHeaded, words: isHeaded ? words.slice(head.length) : words };
  });
}

/** Radicals that are no compatible letters (⻘ for 青) stand for any. */
function startsWith(words: string, head: string): boolean {
  return [...head].every(
    (letter, at) => letter === words[at] || /[\u2e80-\u2eff]/.test(words[at] ?? ''),
  );
}

/** From a font of the machine in which 目 and the radical ⽬ share a glyph, a PDF gets the radical. */
function plain(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s/g, '');
}

async function onPaper<Result>(path: string, work: (page: Page) => Promise<Result>) {
  const { page, done } = await open(path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const result = await work(page);
  await done();
  return result;
}

/** The value of a CSS property for every element that a selector finds, each value once. */
function values(page: Page, selector: string, property: string): Promise<string[]> {
  return page.$$eval(
    selector,
    (found, name) => [...new Set(found.map((it) => getComputedStyle(it).getPropertyValue(name)))],
    property,
  );
}

test('a timeline prints on A3 landscape, with the years on each sheet', async () => {
  const sheets = await print('timeline');
  expect(new Set(sheets.map(({ size }) => size))).toEqual(new Set(['420 × 297']));
  expect(sheets.length).toBeGreaterThan(1);
  for (const { words } of sheets) expect(words).toMatch(/取組項目.*2024年度.*2028年度/);
});

test.each([
  'plan',
  'measure with tracks',
  'timeline',
  'indicators',
  'projects',
  'table of all measures',
])('every sheet says of which plan and page it is: %s', async (type) => {
  const sheets = await print(type);
  expect(sheets.map(({ isHeaded }) => isHeaded)).toEqual(sheets.map(() => true));
});

test('a timeline printed on A4 instead has no words below 6 points', async () => {
  const sizes = await onPaper(pathOf('timeline'), (page) =>
    values(page, '.timeline th, .timeline td, .timeline :is(a, abbr, span, small)', 'font-size'),
  );
  // A pixel is 3/4 of a point; A3 fits on A4 at 1/√2 of its size.
  for (const size of sizes) expect(parseFloat(size) * 0.75 * Math.SQRT1_2).toBeGreaterThan(6);
});

test.each(pageTypes(project).filter(({ type }) => !/^(timeline|embedded|search)/.test(type)))(
  'on A4 portrait, numbered and with words on every sheet: $type',
  async ({ type }) => {
    const sheets = await print(type);
    expect(new Set(sheets.map(({ size }) => size))).toEqual(new Set(['210 × 297']));
    sheets.forEach(({ words }, index) => {
      const number = `${index + 1}/${sheets.length}`;
      expect(words).toContain(number);
      expect(words.length).toBeGreaterThan(number.length + 20);
    });
  },
);

test.each(pageTypes(project).filter(({ type }) => /^(home|plan|timeline|measure .*)$/.test(type)))(
  'no sheet but the last is empty for a third of its height: $type',
  async ({ type }) => {
    const filled = (await print(type)).slice(0, -1);
    expect(filled.filter(({ emptyBelow }) => emptyBelow > 1 / 3)).toEqual([]);
  },
);

test('a table that goes over several sheets has its header on each', async () => {
  const sheets = (await print('glossary')).length;
  expect(sheets).toBeGreaterThan(1);
  const columns = await print('data of a table');
  const withTable = columns.filter(({ tags }) => tags.includes('TD'));
  expect(withTable.length).toBeGreaterThan(1);
  const headed = columns.filter(({ words }) => words.includes('列の名前見出し説明と値'));
  expect(headed.length).toBeGreaterThan(1);
});

test('rows, bars and pictures are not cut, and headings stay with what follows', async () => {
  await onPaper(pathOf('timeline'), async (page) => {
    expect(await values(page, 'tr, svg.bar', 'break-inside')).toEqual(['avoid']);
    expect(await values(page, 'h1, h2, caption, tr.group', 'break-after')).toEqual(['avoid']);
    expect(await values(page, 'thead', 'display')).toEqual(['table-header-group']);
    expect(await values(page, 'svg.bar', 'print-color-adjust')).toEqual(['exact']);
  });
});

test('paper is light also where the screen is dark', async () => {
  await onPaper(pathOf('measure with tracks'), async (page) => {
    expect(await values(page, 'html', 'background-color')).toEqual(['rgb(255, 255, 255)']);
    expect(await values(page, 'body, .answer', 'color')).toEqual(['rgb(0, 0, 0)']);
    expect(await values(page, 'html', '--page')).toEqual(['#fff']);
  });
});

test('a printed page says where it came from and leaves out what cannot be used on paper', async () => {
  const path = pathOf('measure with tracks');
  await onPaper(path, async (page) => {
    const words = await page.locator('.printed-from').innerText();
    expect(words).toContain(project.baseUrl + path);
    expect(words).toMatch(/令和\d+年\d+月（\d{4}年\d+月）時点のデータ/);
    for (const part of ['header form', 'header nav', 'footer', '.downloads', '.take-away'])
      expect(await page.locator(part).first().isVisible()).toBe(false);
  });
});

test('addresses of other sites are printed, those of this one are not', async () => {
  await onPaper('dataset/ayumi-measures/', async (page) => {
    const after = (selector: string) =>
      page.$eval(selector, (link) => getComputedStyle(link, '::after').content);
    expect(await after('main a[href^="https://creativecommons.org"]')).toContain(
      'https://creativecommons.org',
    );
    expect(await after('main a[href^="/"]')).toBe('none');
  });
});
