import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookPlan, chaptersOf } from './book-chapters.ts';
import { printBook } from './print-book.ts';
import { fixtureSite, given } from '../../../src/testing/site/reading/sites.ts';
import { readPdf, type ReadPdf } from '../../../src/testing/browser/read-pdf.ts';

const plan = bookPlan(fixtureSite.input, ['kaku-reform-2024']);
const chromium = given('CHROME_PATH');
const folder = mkdtempSync(join(tmpdir(), 'ayumi-book-'));
const out = join(folder, 'made', 'kaku.pdf');
let book: ReadPdf;

beforeAll(async () => {
  await printBook({ folder: fixtureSite.folder, base: fixtureSite.base, chromium }, plan, out);
  book = await readPdf(readFileSync(out));
});
afterAll(() => rmSync(folder, { recursive: true }));

const squeezed = (words: string) => words.replaceAll(/\s/g, '');

test('a book is one tagged PDF in Japanese under the name of its plan, and nothing else is left', () => {
  expect(readdirSync(join(folder, 'made'))).toEqual(['kaku.pdf']);
  expect(book.isTagged).toBe(true);
  expect(book.language).toBe('ja');
  expect(book.title).toBe('架空市行政改革プラン（架空）（架空市）');
  const tags = new Set(book.sheets.flatMap((sheet) => sheet.tags));
  expect([...tags]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'Table', 'TH', 'L']));
});

test('every chapter has a bookmark and its title in words', () => {
  const bookmarks = book.bookmarks.map(squeezed);
  const words = book.sheets.map((sheet) => sheet.words).join('');
  expect(plan.measures).toHaveLength(5);
  for (const { title } of chaptersOf(plan)) {
    expect(bookmarks).toContain(squeezed(title));
    expect(words).toContain(squeezed(title));
  }
});

test('words can be searched: none is made of radicals, which only look like it', () => {
  const words = book.sheets.map((sheet) => sheet.words).join('');
  expect(words.match(/[\u2E80-\u2FDF]/g)).toBeNull();
  expect(words).toContain('調達・開発');
});

test('the schedule of the whole plan lies on A3 landscape, all else on A4 portrait', () => {
  const wide = book.sheets.filter(({ size }) => size === '420 × 297');
  expect(wide.length).toBeGreaterThan(0);
  expect(wide[0]!.words).toContain('すべての取組の工程');
  expect(new Set(book.sheets.map(({ size }) => size))).toEqual(new Set(['210 × 297', '420 × 297']));
});

test('the contents tell on which page each chapter begins, and every page tells its number', () => {
  const [, contents, ...others] = book.sheets;
  expect(contents!.words).toMatch(/目次計画のあらまし3すべての取組の工程\d+第1便利な窓口\d+/);
  others.forEach(({ words }, index) => expect(words).toContain(`ページ${index + 3}`));
  for (const { title } of chaptersOf(plan).filter(({ level }) => level === 3)) {
    const number = contents!.words.split(squeezed(title))[1]?.match(/^\d+/)?.[0];
    const sheet = book.sheets[Number(number) - 1]!;
    expect(sheet.words).toContain(squeezed(title));
    expect(sheet.words).toContain('工程');
  }
});

test('links lead to chapters of the book or to public addresses', () => {
  expect(book.links.filter(({ to }) => to === null)).toEqual([]);
  const addresses = book.links.map(({ to }) => to).filter((to) => typeof to === 'string');
  expect(addresses).toContain('https://www.city.kaku.example.jp/kaikaku/plan.pdf');
  expect(addresses.filter((to) => to.includes('localhost'))).toEqual([]);
  const fromContents = book.links.filter(({ from }) => from === 2).map(({ to }) => to);
  expect(fromContents).toHaveLength(chaptersOf(plan).length);
  expect(fromContents[0]).toBe(3);
});

test('every chapter says where it came from, and addresses of others are printed', () => {
  const words = book.sheets.map((sheet) => sheet.words).join('');
  expect(words).toContain('https://kaku.example.jp/kaikaku/plans/kaku-reform-2024/measures/1-1-1/');
  expect(words).toContain('令和8年11月（2026年11月）時点');
  expect(words).toContain('（https://www.city.kaku.example.jp/kaikaku/plan.pdf）');
});

test('only terms that the book uses are explained in it', () => {
  const words = book.sheets.map((sheet) => sheet.words).join('');
  const explained = plan.site.glossary.filter(({ definition }) =>
    words.includes(squeezed(definition)),
  );
  const used = plan.site.glossary.filter(({ term }) =>
    [...plan.measures, ...plan.sections].some(({ summary }) => summary?.includes(term)),
  );
  expect(used.length).toBeGreaterThan(0);
  expect(explained).toEqual(expect.arrayContaining(used));
});

test('a book that cannot be made leaves the last one as it is', async () => {
  const last = join(folder, 'last.pdf');
  writeFileSync(last, 'the last book');
  const empty = mkdtempSync(join(folder, 'empty-'));
  const site = { folder: empty, base: fixtureSite.base, chromium };
  await expect(printBook(site, plan, last)).rejects.toThrow(
    '公開したサイトに /kaikaku/plans/kaku-reform-2024/ がありません。npm run build を実行してから',
  );
  expect(readFileSync(last, 'utf8')).toBe('the last book');
  expect(existsSync(join(folder, 'last.pdf.part'))).toBe(false);
});
