import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Plan } from '../../../src/model/types/model.ts';
import { absolute, urls } from '../../../src/publish/urls.ts';
import { Stop } from '../../launch/stop.mjs';
import {
  addChapter,
  addLooks,
  headChapter,
  keepUsedTerms,
  linkChapters,
  openBook,
} from './bind-book.ts';
import { chaptersOf, type Chapter } from './book-chapters.ts';
import { addFront, coverOf, numberContents } from './book-front.ts';
import { serveFont } from './book-font.ts';
import { pagesOfParts } from './book-pages.ts';
import { browse } from '../../../src/quality/browser/browse.ts';
import { inJapanese, step } from '../../build/progress.ts';

const css = readFileSync(join(import.meta.dirname, 'book.css'), 'utf8');

/**
 * Prints the book of a plan from a built site: its pages put together as one document and printed at once, so that
 * tags, bookmarks, links and page numbers are those of one PDF. A file that is there stays until the new one is whole.
 */
export async function printBook(
  site: { folder: string; base: string; chromium: string },
  plan: Plan,
  out: string,
): Promise<void> {
  await browse(site, async (context, url) => {
    const page = await context.newPage();
    await page.goto(new URL(plan.site.settings.basePath, url).href);
    await step('ページを冊子に編集', async (tell) => {
      const chapters = await bind(page, plan);
      tell(inJapanese({ ページ: chapters.length }));
    });
    await step('冊子を印刷', async (tell) => {
      const { pdf, sheets } = await printNumbered(page);
      writeWhole(out, pdf);
      tell(`${inJapanese({ ページ: sheets })}・${(pdf.length / 1e6).toFixed(1)} MB`);
    });
  });
  console.log(out);
}

async function bind(page: Page, plan: Plan): Promise<Chapter[]> {
  const { settings } = plan.site;
  const chapters = chaptersOf(plan);
  const look = `${await serveFont(page)} ${css}`;
  const foot = [settings.title, plan.title, plan.draftWords].filter(Boolean).join('｜');
  await page.evaluate(openBook, {
    title: `${plan.title}（${plan.organization.name}）`,
    foot,
    css: look,
  });
  for (const chapter of chapters) {
    if (!(await page.evaluate(addChapter, chapter)))
      throw new Stop(
        `公開したサイトに ${chapter.address} がありません。npm run build を実行してから、もう一度試してください。`,
      );
    await page.evaluate(addLooks, chapter);
    const source = absolute(plan.site, chapter.address);
    await page.evaluate(headChapter, { ...chapter, source });
  }
  const glossary = chapters.find(({ address }) => address === urls.glossary(plan.site));
  if (glossary) await page.evaluate(keepUsedTerms, glossary);
  await page.evaluate(linkChapters, { chapters, root: settings.baseUrl });
  const ids = await page.$$eval('.chapter', (parts) => parts.map(({ id }) => id));
  const bound = chapters.filter(({ id }) => ids.includes(id));
  await page.evaluate(addFront, { cover: coverOf(plan), chapters: bound });
  await page.evaluate(() => document.fonts.ready);
  return bound;
}

// CSS cannot tell on which page a chapter begins, so each print tells the next, until nothing moves.
async function printNumbered(page: Page): Promise<{ pdf: Buffer; sheets: number }> {
  for (let written = {}, tries = 1; ; tries += 1) {
    await page.evaluate(numberContents, written);
    const pdf = await print(page);
    const { pages, sheets } = await pagesOfParts(pdf);
    if (JSON.stringify(pages) === JSON.stringify(written) || tries === 4) return { pdf, sheets };
    written = pages;
  }
}

function print(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

function writeWhole(out: string, pdf: Buffer): void {
  const beside = `${out}.${process.pid}.part`;
  mkdirSync(dirname(out), { recursive: true });
  try {
    writeFileSync(beside, pdf);
    renameSync(beside, out);
  } finally {
    rmSync(beside, { force: true });
  }
}
