import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { project } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';

// `browsing` asks for less motion.
const open = browsing(project);

/** The elements that would move, fade or scroll smoothly. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (times: string) => times.split(', ').some((time) => Number.parseFloat(time) > 0);
    const movesItself = (element: Element, part?: string) => {
      const style = getComputedStyle(element, part);
      return (
        lasts(style.animationDuration) ||
        lasts(style.transitionDuration) ||
        style.scrollBehavior === 'smooth'
      );
    };
    return [...document.querySelectorAll('*')]
      .filter((it) => movesItself(it) || movesItself(it, '::before') || movesItself(it, '::after'))
      .map((element) => element.outerHTML.slice(0, 80));
  });
}

test.concurrent.each(pageTypes(project))(
  'nothing moves for people who asked for less motion: $type',
  async ({ path }) => {
    const { page, done } = await open(path);
    expect(await moving(page)).toEqual([]);
    await done();
  },
);

test('a link that fades is noticed', async () => {
  const { page, done } = await open('about/');
  await page.evaluate(() => (document.querySelector('a')!.style.transition = 'color 1s'));
  expect(await moving(page)).toHaveLength(1);
  await done();
});
