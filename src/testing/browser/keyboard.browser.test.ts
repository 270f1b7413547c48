import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { project } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';

const open = browsing(project);
const pathOf = (wanted: string) => pageTypes(project).find(({ type }) => type === wanted)!.path;

/** Opens a page; the search page with results, so that filters, order and pages are there to be reached. */
async function openWhole(type: string, viewport: { width: number; height: number }) {
  const opened = await open(pathOf(type) + (type === 'search' ? '?q=%E6%94%B9' : ''), { viewport });
  const { page } = opened;
  if (type === 'search')
    await page.locator('[data-search-filters] summary').first().waitFor({ state: 'attached' });
  // A script that has more to add says when it has.
  await page.locator('[data-explore]:not([data-ready])').waitFor({ state: 'detached' });
  return opened;
}
const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** The element that has the focus: what it is, and why someone could not see that. */
function focus(page: Page): Promise<{ index: number; name: string; hidden: string | null }> {
  return page.evaluate((selector) => {
    const element = document.activeElement!;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const boxes = [...element.getClientRects()];
    const isUncovered = boxes.some(({ x, y, width, height }) =>
      element.contains(document.elementFromPoint(x + width / 2, y + height / 2)),
    );
    const hidden =
      outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2
        ? 'has no outline'
        : isUncovered
          ? null
          : 'is off the screen or under something';
    const index = [...document.querySelectorAll(selector)].indexOf(element);
    return { index, name: element.outerHTML.slice(0, 120), hidden };
  }, stops);
}

/** Presses a key from stop to stop; gives the stops whose focus cannot be seen and how many there were. */
async function walk(page: Page, key: string): Promise<{ hidden: string[]; count: number }> {
  const seen = new Set<number>();
  const hidden: string[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await focus(page);
    if (stop.index < 0 || seen.has(stop.index)) return { hidden, count: seen.size };
    seen.add(stop.index);
    if (stop.hidden) hidden.push(`${stop.name} ${stop.hidden}`);
  }
}

// The last is a window of 1280 × 1024 px at 400 % zoom, where anything that stays in place covers much.
const screens = [
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
];

describe.concurrent.each([
  'home',
  'plan',
  'timeline',
  'measure with tracks',
  'data',
  'search',
  'table of all measures',
])('%s', (type) => {
  test.each(screens)(
    'every stop is in view and outlined, there and back, on $width × $height px',
    async (viewport) => {
      const { page, done } = await openWhole(type, viewport);
      const expected = await page.locator(stops).filter({ visible: true }).count();
      const there = await walk(page, 'Tab');
      const back = await walk(page, 'Shift+Tab');
      expect(there).toEqual({ hidden: [], count: expected });
      expect(back).toEqual({ hidden: [], count: expected });
      await done();
    },
  );
});

test('the first stop is the link to the main part, and it leads there', async () => {
  const { page, done } = await open(pathOf('plan'));
  await page.keyboard.press('Tab');
  const link = page.locator(':focus');
  expect(await link.getAttribute('class')).toBe('skip-link');
  expect((await link.boundingBox())!.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
  await done();
});

test('the search box of the header leads to the results for what was typed', async () => {
  const { page, done } = await open(pathOf('plan'));
  await page.locator('header input[type=search]').focus();
  await page.keyboard.type('デジタル');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
  expect(new URL(page.url()).searchParams.get('q')).toBe('デジタル');
  expect(await page.locator('main input[type=search]').inputValue()).toBe('デジタル');
  await done();
});

test.each(['home', 'data of a table'])(
  'what is folded up on the page %s opens with the Enter key',
  async (type) => {
    const { page, done } = await open(pathOf(type));
    const details = page.locator('main details').first();
    expect(await details.evaluate((it: HTMLDetailsElement) => it.open)).toBe(false);
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await details.evaluate((it: HTMLDetailsElement) => it.open)).toBe(true);
    await done();
  },
);
