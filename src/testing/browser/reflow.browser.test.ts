import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { project } from '../site/reading/sites.ts';
import { browsing, unfold } from './browser.ts';
import { pageTypes } from './page-types.ts';

const open = browsing(project);

/** What makes the page wider than the screen; nothing if it is not. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.outerHTML.slice(0, 80));
    return [`${scrollWidth} px on ${clientWidth}`, ...wide.slice(-3)];
  });
}

/** Cells of tables that a phone shows a few letters wide and many lines high. */
function squeezedCells(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSqueezed = (cell: HTMLElement) => {
      const { fontSize, lineHeight, paddingLeft, paddingRight } = getComputedStyle(cell);
      const room = cell.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const text = document.createRange();
      text.selectNodeContents(cell);
      const lines = text.getBoundingClientRect().height / parseFloat(lineHeight);
      return room > 0 && room < 4 * parseFloat(fontSize) && lines > 4;
    };
    const cells = [...document.querySelectorAll<HTMLElement>('td, th')];
    return cells.filter(isSqueezed).map((cell) => cell.innerText.slice(0, 20));
  });
}

// 320 px is also a window of 1280 px at 400 % zoom.
const widths = [320, 375, 768, 1280];

test.concurrent.each(pageTypes(project))(
  'nothing scrolls sideways, and no column is squeezed: $type',
  async ({ path }) => {
    const { page, done } = await open(path);
    await unfold(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page)).toEqual([]);
      if (width === 375) expect(await squeezedCells(page)).toEqual([]);
    }
    await done();
  },
);

test('a word that does not fit is noticed', async () => {
  const { page, done } = await open('about/', { viewport: { width: 320, height: 800 } });
  await page.evaluate(() => {
    const wide = document.querySelector('main')!.appendChild(document.createElement('p'));
    wide.textContent = '長い表';
    wide.style.minWidth = '330px';
  });
  expect((await tooWide(page)).join()).toContain('px on 320');
  await done();
});

test('a column of single letters is noticed', async () => {
  const { page, done } = await open('about/', { viewport: { width: 375, height: 800 } });
  await page.evaluate(() => {
    const table = document.querySelector('main')!.appendChild(document.createElement('table'));
    const cell = table.insertRow().insertCell();
    cell.textContent = '最も新しい実績の値';
    Object.assign(table.style, { tableLayout: 'fixed', width: '2em', wordBreak: 'break-all' });
  });
  expect(await squeezedCells(page)).toEqual(['最も新しい実績の値']);
  await done();
});
