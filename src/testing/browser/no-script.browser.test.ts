import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { planRows } from '../site/reading/input.ts';
import { project } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';

const open = browsing(project);
const withoutScript = (path: string) => open(path, { javaScriptEnabled: false });
const made = ['search', 'table of all measures', 'table of all indicators', 'desk'];
const types = pageTypes(project).filter(({ type }) => !made.includes(type));

/** The words of the main part; controls that only a script can answer are there with one only. */
const read = (page: Page) =>
  page.locator('main').evaluate((main: HTMLElement) => {
    for (const control of main.querySelectorAll('.timeline-filters, .compare-filter, .copy-button'))
      control.remove();
    return main.innerText;
  });

test.concurrent.each(types)(
  'the main part reads the same without JavaScript: $type',
  async ({ path }) => {
    const [off, on] = await Promise.all([withoutScript(path), open(path)]);
    const words = await read(off.page);
    expect(words.length).toBeGreaterThan(15);
    expect(words).toBe(await read(on.page));
    await Promise.all([off.done(), on.done()]);
  },
);

test('without JavaScript the timeline has the words of every stage', async () => {
  const { path } = types.find(({ type }) => type === 'timeline')!;
  const plan = path.split('/')[1];
  const stages = planRows(project.input, 'schedule').filter(({ plan_id }) => plan_id === plan);
  const { page, done } = await withoutScript(path);
  const shown = new Set(await page.locator('td .stage-words').allInnerTexts());
  expect(stages.length).toBeGreaterThan(0);
  expect(stages.filter(({ stage }) => !shown.has(stage!))).toEqual([]);
  await done();
});

test('without JavaScript the search page says so and leads to the plans', async () => {
  const { page, done } = await withoutScript('search/');
  expect(await page.locator('main').innerText()).toContain('JavaScript');
  expect(await page.locator('main a[href$="/plans/"]:visible').count()).toBe(1);
  await done();
});

test('without JavaScript the desk says so and names the command that checks', async () => {
  const { page, done } = await withoutScript('desk/');
  const words = await page.locator('main').innerText();
  expect(words).toContain('JavaScript');
  expect(words).toContain('npm run check');
  expect(await page.locator('[data-desk]').isVisible()).toBe(false);
  await done();
});
