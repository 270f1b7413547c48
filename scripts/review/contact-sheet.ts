import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browse } from '../../src/quality/browser/browse.ts';
import { inJapanese, step } from '../build/progress.ts';

const schemes = ['light', 'dark'] as const;
const widths = [375, 768, 1280];
/** Of long pages the beginning: the whole would be too tall to compare. */
const tallest = 4000;

interface Shown {
  type: string;
  path: string;
}

/**
 * Takes a picture of each page at three widths, light and dark, into a folder, which is emptied before, and writes
 * the sheet that shows them side by side. Gives the file of the sheet.
 */
export async function takeContactSheet(
  site: { folder: string; base: string; chromium: string },
  pages: Shown[],
  folder: string,
): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await step('画面を撮影', (tell) =>
    browse(site, async (context, url) => {
      const page = await context.newPage();
      let taken = 0;
      for (const shown of pages) {
        await page.goto(url + shown.path, { waitUntil: 'networkidle' });
        await take(page, shown, folder);
        taken += schemes.length * widths.length;
        tell(inJapanese({ 枚: taken }));
      }
    }),
  );
  const sheet = join(folder, 'index.html');
  writeFileSync(sheet, sheetOf(pages));
  return sheet;
}

async function take(page: Page, shown: Shown, folder: string): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.min(whole, tallest) };
      const path = join(folder, fileOf(shown, width, colorScheme));
      await page.screenshot({ path, clip, fullPage: true });
    }
  }
}

function fileOf({ type }: Shown, width: number, scheme: string): string {
  return `${type.replaceAll(' ', '-')}-${width}-${scheme}.png`;
}

// No part of the site, so that it may carry its own style.
function sheetOf(pages: Shown[]): string {
  const row = (shown: Shown, scheme: string) => {
    const pictures = widths.map((width) => {
      const file = fileOf(shown, width, scheme);
      return `<a href="${file}"><img src="${file}" width="${width / 2}" alt="${width} px" loading="lazy"></a>`;
    });
    return `<div class="${scheme}">${pictures.join('')}</div>`;
  };
  const parts = pages.map(
    (shown) =>
      `<h2>${shown.type} <small>/${shown.path}</small></h2>${schemes.map((scheme) => row(shown, scheme)).join('')}`,
  );
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>画面の一覧</title><style>body{font-family:sans-serif;margin:1rem}div{display:flex;gap:1rem;align-items:flex-start;padding:1rem;overflow-x:auto}.light{background:#ddd}.dark{background:#444}</style><h1>画面の一覧 ${pages.length}種類</h1>${parts.join('\n')}</html>\n`;
}
