import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { measurePath } from '../site/reading/expected-pages.ts';
import { planRows } from '../site/reading/input.ts';
import { sites } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';

const hits = (page: Page) => page.locator('ol[data-search-results] > li');
const status = (page: Page) => page.locator('[data-search-status]').innerText();
/** The number in the sentence of the status, once there is one. */
const countOf = (page: Page) =>
  expect.poll(async () => /(\d+)件/.exec(await status(page))?.[1]).toBeTruthy();

describe.each(sites)('$name', (site) => {
  const open = browsing(site);
  const measure = planRows(site.input, 'measures').at(-1)!;
  const search = (words: string) => open(`search/?q=${encodeURIComponent(words)}`);

  test('the title of a measure finds it, first of all', async () => {
    const { page, faults, done } = await search(measure['title']!);
    const hit = hits(page).first().locator('a').first();
    await hit.waitFor();
    expect(await hit.innerText()).toBe(measure['title']);
    expect(await hit.getAttribute('href')).toBe(site.base + measurePath(measure).slice(1));
    await hit.click();
    expect(await page.locator('h1').innerText()).toBe(measure['title']);
    expect(faults).toEqual([]);
    await done();
  });

  test('the page says how many it found, and lists as many', async () => {
    const { page, done } = await search(measure['title']!);
    await hits(page).first().waitFor();
    expect(await status(page)).toContain(measure['title']);
    expect(Number(/(\d+)件/.exec(await status(page))?.[1])).toBe(await hits(page).count());
    await done();
  });

  test('the words that were found are marked in the title', async () => {
    const { page, done } = await search(measure['title']!);
    await hits(page).first().waitFor();
    expect(await hits(page).first().locator('h2 mark').first().innerText()).toBe(measure['title']);
    await done();
  });

  test('words that nothing has find nothing, and the page says so and leads on', async () => {
    const { page, faults, done } = await search('存在しない語句');
    await expect.poll(() => status(page)).toContain('0件');
    expect(await hits(page).count()).toBe(0);
    await page.locator('[data-search-index] a').first().waitFor();
    expect(faults).toEqual([]);
    await done();
  });

  test('without words the page asks for some and lists topics, divisions and terms', async () => {
    const { page, done } = await open('search/');
    await expect.poll(() => status(page)).toContain('探す言葉');
    expect(await hits(page).count()).toBe(0);
    expect(await page.locator('[data-search-index] a').count()).toBeGreaterThan(5);
    await done();
  });

  test('words that look like markup stay words', async () => {
    const words = '<img src=x onerror=alert(1)>';
    const { page, faults, done } = await search(words);
    await expect.poll(() => status(page)).toContain(words);
    expect(await page.locator('main img').count()).toBe(0);
    expect(faults).toEqual([]);
    await done();
  });

  test('choosing a filter narrows the results to its count, and the address keeps it', async () => {
    const { page, done } = await open('search/?q=%E6%94%B9');
    await countOf(page);
    const all = await hits(page).count();
    const choice = page.locator('[data-search-filters] label').first();
    const wanted = Number(/(\d+)件/.exec(await choice.innerText())![1]);
    expect(all).toBeGreaterThan(1);
    await page.locator('[data-search-filters] input').first().check();
    await expect.poll(() => hits(page).count()).toBe(Math.min(20, wanted));
    expect(new URL(page.url()).searchParams.size).toBe(2);
    await page.goBack();
    await expect.poll(() => hits(page).count()).toBe(all);
    await page.goForward();
    await expect.poll(() => hits(page).count()).toBe(Math.min(20, wanted));
    await done();
  });

  test('a search with filter and order is a link: it opens as it was', async () => {
    const { page, done } = await open('search/?q=%E6%94%B9&kind=measure&sort=plan');
    await countOf(page);
    expect(await page.locator('#search-order').inputValue()).toBe('plan');
    expect(await page.locator('#filter-kind-measure').isChecked()).toBe(true);
    await done();
  });

  test('on a phone the filters are folded up, and bring what they need when they are opened', async () => {
    const { page, faults, done } = await open('search/', { viewport: { width: 375, height: 812 } });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-search-filters] input').count()).toBe(0);
    await page.locator('[data-search-filter-box] > summary').click();
    await page.locator('[data-search-filters] label').first().waitFor();
    expect(faults).toEqual([]);
    await done();
  });

  test('names are offered while typing, and arrows and Enter open one', async () => {
    const { page, faults, done } = await open('search/');
    const box = page.getByRole('combobox', { name: 'このサイトを検索' });
    await box.pressSequentially(measure['title']!.slice(0, 3));
    const option = page.getByRole('option', { name: measure['title']! }).first();
    await option.waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    const to = await chosen.getAttribute('data-url');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === to);
    expect(faults).toEqual([]);
    await done();
  });

  test('Escape closes the offered names and keeps the words', async () => {
    const { page, done } = await open('search/');
    const box = page.getByRole('combobox', { name: 'このサイトを検索' });
    await box.pressSequentially(measure['title']!.slice(0, 3));
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await box.inputValue()).toBe(measure['title']!.slice(0, 3));
    await done();
  });

  test.each(['', 'search/'])('the key / moves to the search box on /%s', async (path) => {
    const { page, done } = await open(path);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await done();
  });
});
