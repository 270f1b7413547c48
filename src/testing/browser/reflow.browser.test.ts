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

// 320 px is also a window of 1280 px at 400 % zoom.
const widths = [320, 375, 768, 1280];

test.concurrent.each(pageTypes(project))('nothing scrolls sideways: $type', async ({ path }) => {
  const { page, done } = await open(path);
  await unfold(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await tooWide(page)).toEqual([]);
  }
  await done();
});

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
