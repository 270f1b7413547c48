import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { planRows } from '../site/reading/input.ts';
import { sites } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';

/** Stands only on the page that explains the rules, and in no record. */
const onlyOnMethod = '次の規則を上から順に見て';

const box = (page: Page) => page.locator('[data-search-page-texts]');
const pages = (page: Page) => page.locator('[data-search-page-texts-results] > li');
const status = (page: Page) => page.locator('[data-search-page-texts-status]').innerText();

describe.each(sites)('$name', (site) => {
  const open = browsing(site);
  const title = planRows(site.input, 'measures').at(-1)!['title']!;
  const search = (words: string) => open(`search/?q=${encodeURIComponent(words)}`);

  test('a sentence that no record has is found in the page on which it stands', async () => {
    const { page, faults, done } = await search(`「${onlyOnMethod}」`);
    await pages(page).first().waitFor();
    expect(await pages(page).count()).toBe(1);
    expect(await pages(page).locator('mark').first().innerText()).toBe(onlyOnMethod);
    const link = pages(page).locator('a');
    expect(await link.getAttribute('href')).toBe(`${site.base}about/method/`);
    const name = await link.innerText();
    await link.click();
    expect(await page.locator('h1').innerText()).toBe(name);
    expect(faults).toEqual([]);
    await done();
  });

  test('nothing of Pagefind is loaded until the reader asks for it', async () => {
    const { page, faults, done } = await open('search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('combobox', { name: 'このサイトを検索' }).fill(title);
    await page.locator('[data-search-results] > li').first().waitFor();
    await page.waitForLoadState('networkidle');
    const ofPagefind = () => asked.filter((path) => path.startsWith(`${site.base}pagefind/`));
    expect(ofPagefind()).toEqual([]);
    await box(page).locator('summary').click();
    await expect.poll(() => status(page)).toMatch(/あります|ありません/);
    expect(ofPagefind()).toContain(`${site.base}pagefind/pagefind.js`);
    expect(faults).toEqual([]);
    await done();
  });

  test('words that no page has find no page, though Pagefind proposes some', async () => {
    const { page, done } = await search('存在しない語句');
    await expect.poll(() => status(page)).toContain('ありません');
    expect(await pages(page).count()).toBe(0);
    await done();
  });

  test('without Pagefind the page says so, and no script fails', async () => {
    const { page } = await open('search/');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('combobox', { name: 'このサイトを検索' }).fill(title);
    await page.locator('[data-search-results] > li').first().waitFor();
    await box(page).locator('summary').click();
    await expect.poll(() => status(page)).toContain('いまは探せません');
    expect(errors).toEqual([]);
    await page.close();
  });
});
