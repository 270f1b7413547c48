import { describe, expect, test } from 'vitest';
import { measurePath } from '../dist/expected-pages.ts';
import { planRows } from '../dist/input.ts';
import { sites } from '../dist/sites.ts';
import { browsing } from './browser.ts';

describe.each(sites)('$name', (site) => {
  const open = browsing(site);
  const measure = planRows(site.input, 'measures').at(-1)!;
  const search = (words: string) => open(`search/?q=${encodeURIComponent(words)}`);

  test('the title of a measure finds it, first of all', async () => {
    const { page, faults } = await search(measure['title']!);
    const hit = page.locator('ol[data-search-results] > li').first().locator('a').first();
    await hit.waitFor();
    expect(await hit.innerText()).toBe(measure['title']);
    expect(await hit.getAttribute('href')).toBe(site.base + measurePath(measure).slice(1));
    await hit.click();
    expect(await page.locator('h1').innerText()).toBe(measure['title']);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the page says how many measures it found, and lists as many', async () => {
    const { page } = await search(measure['title']!);
    await page.locator('[data-search-results] > li').first().waitFor();
    const hits = await page.locator('[data-search-results] > li').count();
    const status = await page.locator('[data-search-status]').innerText();
    expect(status).toContain(measure['title']);
    expect(Number(/(\d+)件/.exec(status)?.[1])).toBe(hits);
    await page.close();
  });

  test('without words the page asks for some', async () => {
    const { page } = await open('search/');
    await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain('入れて');
    expect(await page.locator('[data-search-results] > li').count()).toBe(0);
    await page.close();
  });

  test('words that look like markup stay words', async () => {
    const words = '<img src=x onerror=alert(1)>';
    const { page, faults } = await search(words);
    await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain(words);
    expect(await page.locator('main img').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});
